using System.Buffers.Binary;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A PNG picture: chunk after chunk from the header to the end, with nothing behind it.</summary>
internal static class PngShape
{
    private const string Broken = "The picture is not whole, or something follows its end. Save it again from the program that made it.";

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static string? Refusal(Stream file)
    {
        Span<byte> head = stackalloc byte[8];
        for (long at = Signature.Length, first = at; at + 12 <= file.Length;)
        {
            file.Position = at;
            file.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var kind = head[4..];
            if (at == first && !kind.SequenceEqual("IHDR"u8)) return Broken;
            at += 12 + length;
            if (kind.SequenceEqual("IEND"u8)) return at == file.Length && length == 0 ? null : Broken;
        }
        return Broken;
    }
}
