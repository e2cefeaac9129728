using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A file within an archive. Its name is only ever compared; nothing is ever written under it.</summary>
internal sealed record ArchiveEntry(string Name, int Method, long Packed, long Size, long HeaderAt)
{
    public const int Stored = 0, Deflated = 8;

    /// <summary>Where its bytes begin; known once its own header has been read.</summary>
    public long DataAt { get; init; }

    public long DataEnd => DataAt + Packed;
}

/// <summary>
/// A zip archive read with suspicion, from its directory and from each file's own header: one that hides bytes before, between or behind its
/// files, whose files lie over one another, or that unfolds further than it says is refused before anything else reads it.
/// </summary>
internal sealed class Archive
{
    private const uint DirectoryEnd = 0x06054B50, DirectoryEntry = 0x02014B50, FileHeader = 0x04034B50;
    private const int EndLength = 22, EntryLength = 46, HeaderLength = 30, LongestComment = ushort.MaxValue;

    // What may stand behind a file's bytes: its sizes, written after them.
    private const int Descriptor = 24;

    private readonly Stream file;

    private Archive(Stream file, IReadOnlyList<ArchiveEntry> entries, string? refusal) => (this.file, Entries, Refusal) = (file, entries, refusal);

    public IReadOnlyList<ArchiveEntry> Entries { get; }

    public string? Refusal { get; }

    public ArchiveEntry? this[string name] => Entries.FirstOrDefault(entry => entry.Name == name);

    public static Archive Read(Stream file, ArchiveBounds bounds)
    {
        var (entries, refusal) = Directory(file, bounds);
        refusal ??= Lying(file, entries);
        if (refusal is not null) return new(file, [], refusal);
        var archive = new Archive(file, entries, null);
        return archive.Unfolding(bounds) is { } unfolds ? new(file, [], unfolds) : archive;
    }

    /// <summary>Whether the end of an archive's directory stands where an unpacker would find it.</summary>
    public static bool IsBehind(Stream file)
    {
        var tail = ByteScan.Tail(file, LongestComment + EndLength).AsSpan();
        for (var at = tail.LastIndexOf("PK\u0005\u0006"u8); at >= 0; at = tail[..at].LastIndexOf("PK\u0005\u0006"u8))
        {
            if (at + EndLength <= tail.Length) return true;
        }
        return false;
    }

    /// <summary>A file's bytes, unpacked; never more than it says it has.</summary>
    public Stream Open(ArchiveEntry entry)
    {
        var packed = new Slice(file, entry.DataAt, entry.Packed);
        return entry.Method == ArchiveEntry.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    }

    private static (List<ArchiveEntry> Entries, string? Refusal) Directory(Stream file, ArchiveBounds bounds)
    {
        var end = ByteScan.Tail(file, EndLength).AsSpan();
        if (end.Length < EndLength || BinaryPrimitives.ReadUInt32LittleEndian(end) != DirectoryEnd) return ([], ArchiveWords.Broken);
        var (count, length, from) = (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        if (count > bounds.MostEntries) return ([], ArchiveWords.TooMany);
        if (count == 0 || BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) != 0 || from + (long)length != file.Length - EndLength) return ([], ArchiveWords.Broken);
        var entries = new List<ArchiveEntry>(count);
        file.Position = from;
        Span<byte> head = stackalloc byte[EntryLength];
        for (var i = 0; i < count; i++)
        {
            if (file.Length - EndLength - file.Position < EntryLength) return (entries, ArchiveWords.Broken);
            file.ReadExactly(head);
            var entry = Entry(file, head, out var refusal);
            if (refusal is not null) return (entries, refusal);
            entries.Add(entry);
        }
        return (entries, file.Position == file.Length - EndLength ? ArchiveWords.Names(entries) : ArchiveWords.Broken);
    }

    private static ArchiveEntry Entry(Stream file, ReadOnlySpan<byte> head, out string? refusal)
    {
        var (flags, method) = (BinaryPrimitives.ReadUInt16LittleEndian(head[8..]), BinaryPrimitives.ReadUInt16LittleEndian(head[10..]));
        var (packed, size, at) = (BinaryPrimitives.ReadUInt32LittleEndian(head[20..]), BinaryPrimitives.ReadUInt32LittleEndian(head[24..]), BinaryPrimitives.ReadUInt32LittleEndian(head[42..]));
        var (name, more) = (new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[28..])], BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[32..]));
        refusal = BinaryPrimitives.ReadUInt32LittleEndian(head) != DirectoryEntry || file.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length ? ArchiveWords.Broken
            : (flags & 1) != 0 ? ArchiveWords.Locked
            : method is not (ArchiveEntry.Stored or ArchiveEntry.Deflated) || packed == uint.MaxValue || size == uint.MaxValue || at == uint.MaxValue || (method == ArchiveEntry.Stored && packed != size) ? ArchiveWords.Broken
            : null;
        file.Position += more;
        return new(Encoding.UTF8.GetString(name), method, packed, size, at);
    }

    /// <summary>Reads each file's own header and sees to it that they lie one behind the other and fill the archive.</summary>
    private static string? Lying(Stream file, List<ArchiveEntry> entries)
    {
        entries.Sort((one, other) => one.HeaderAt.CompareTo(other.HeaderAt));
        var end = BinaryPrimitives.ReadUInt32LittleEndian(ByteScan.Tail(file, EndLength).AsSpan(16));
        Span<byte> head = stackalloc byte[HeaderLength];
        long before = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.HeaderAt < before || entry.HeaderAt > before + (i == 0 ? 0 : Descriptor) || entry.HeaderAt + HeaderLength > end) return ArchiveWords.Broken;
            file.Position = entry.HeaderAt;
            file.ReadExactly(head);
            var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[26..])];
            if (BinaryPrimitives.ReadUInt32LittleEndian(head) != FileHeader || file.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length || Encoding.UTF8.GetString(name) != entry.Name) return ArchiveWords.Broken;
            entries[i] = entry with { DataAt = file.Position + BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) };
            before = entries[i].DataEnd;
        }
        return before <= end && end - before <= Descriptor ? null : ArchiveWords.Broken;
    }

    /// <summary>Unpacks it all, keeping nothing, to see that it unfolds to no more than it says.</summary>
    private string? Unfolding(ArchiveBounds bounds)
    {
        var all = Entries.Sum(entry => entry.Size);
        if (all > bounds.MostBytes || (all > bounds.Few && all / bounds.MostRatio > file.Length)) return ArchiveWords.Unfolds;
        var piece = new byte[1 << 16];
        try
        {
            foreach (var entry in Entries)
            {
                using var unpacked = Open(entry);
                long size = 0;
                for (int read; size <= entry.Size && (read = unpacked.Read(piece)) > 0;) size += read;
                if (size != entry.Size) return ArchiveWords.Unfolds;
            }
            return null;
        }
        catch (InvalidDataException)
        {
            return ArchiveWords.Broken;
        }
    }
}
