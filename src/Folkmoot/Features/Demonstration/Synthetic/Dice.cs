using System.Buffers.Binary;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Chance that falls alike for the same seed and stream, so that each thing can be made in any order. Only keys differ by whose they are.</summary>
internal sealed class Dice(int seed, ulong whose, long stream)
{
    private static readonly long Epoch = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private ulong state = ((ulong)(uint)seed * 0xD1342543DE82EF95) ^ ((ulong)stream * 0x9E3779B97F4A7C15);

    public int Below(int limit) => (int)((Next() >> 11) % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>The index of one of several weights, chosen in proportion.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }
        var left = Below(sum);
        var at = 0;
        while (left >= weights[at])
        {
            left -= weights[at++];
        }
        return at;
    }

    /// <summary>A key in the form of the time-ordered kind, in the order of the streams.</summary>
    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)(Epoch + stream) << 16) | 0x7000 | ((Next() ^ (whose >> 52)) & 0xFFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000000000000000 | ((Next() ^ whose) & 0x3FFFFFFFFFFFFFFF));
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
