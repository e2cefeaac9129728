namespace Folkmoot.Platform;

/// <summary>
/// A single number that orders things by day and then arbitrarily but always alike, so that one column serves sorting, paging and the full-text index.
/// Twenty bits hold the day's number (good to the year 2871), forty-three the last bits of the row's key.
/// </summary>
public static class SortKey
{
    private const int KeyBits = 43;

    /// <summary>The sort key of a row on a day; rows without a day sort before all others.</summary>
    public static long Of(DateOnly? day, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var tail = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) & ((1UL << KeyBits) - 1);
        return ((long)(day?.DayNumber ?? 0) << KeyBits) | (long)tail;
    }

    /// <summary>The smallest sort key of a day, for ranges.</summary>
    public static long StartOf(DateOnly day) => (long)day.DayNumber << KeyBits;
}
