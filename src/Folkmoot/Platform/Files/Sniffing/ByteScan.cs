using System.Buffers;
using System.Text;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>Looks for signs in a file of any length, a piece at a time.</summary>
internal static class ByteScan
{
    private const int Piece = 1 << 16;

    // Longer than any sign looked for, so that none is missed where two pieces meet.
    private const int Overlap = 32;

    // Readers of PDF look for its beginning this far into a file.
    private const int Beginning = 1024;

    /// <summary>Whether one of the signs stands anywhere; capitals count as small letters.</summary>
    public static bool Holds(Stream file, string[] signs)
    {
        var wanted = SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);
        var (bytes, text) = (ArrayPool<byte>.Shared.Rent(Piece), ArrayPool<char>.Shared.Rent(Piece + Overlap));
        try
        {
            file.Position = 0;
            var kept = 0;
            for (int read; (read = file.Read(bytes, 0, Piece)) > 0;)
            {
                Encoding.Latin1.GetChars(bytes.AsSpan(0, read), text.AsSpan(kept));
                var all = text.AsSpan(0, kept + read);
                if (all.IndexOfAny(wanted) >= 0) return true;
                kept = Math.Min(Overlap, all.Length);
                all[^kept..].CopyTo(text);
            }
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(text);
        }
    }

    /// <summary>Whether a sign stands where a lenient reader would still take it for a beginning.</summary>
    public static bool BeginsWithin(Stream file, string sign)
    {
        Span<byte> first = stackalloc byte[Beginning];
        file.Position = 0;
        first = first[..file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        return first.IndexOf(Encoding.Latin1.GetBytes(sign)) >= 0;
    }

    /// <summary>The last bytes of a file, at most so many.</summary>
    public static byte[] Tail(Stream file, int most)
    {
        file.Position = Math.Max(0, file.Length - most);
        var tail = new byte[file.Length - file.Position];
        file.ReadExactly(tail);
        return tail;
    }
}
