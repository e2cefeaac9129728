using System.Text;

namespace Folkmoot.Features.Imports.Decoding;

/// <summary>Bytes to characters: UTF-8 and UTF-16 with or without their mark, else Windows-1252.</summary>
internal static class CharacterSets
{
    private const string From80To9F =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes, List<ImportFinding> findings)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (LooksLikeUtf16(bytes, zeroAt: 1)) return Encoding.Unicode.GetString(bytes);
        if (LooksLikeUtf16(bytes, zeroAt: 0)) return Encoding.BigEndianUnicode.GetString(bytes);
        var (whole, broken) = CountSequences(bytes);
        if (broken == 0) return Encoding.UTF8.GetString(bytes);
        if (whole >= broken || (whole == 0 && broken == 1 && bytes[^1] >= 0xC0))
        {
            findings.Add(new("half_a_character", broken == 1
                ? "Part of a character is missing; it is shown as \uFFFD."
                : $"Parts of {broken} characters are missing; they are shown as \uFFFD."));
            return Encoding.UTF8.GetString(bytes);
        }
        findings.Add(new("windows_1252", "Read as Windows-1252, because it is not UTF-8."));
        return Windows1252(bytes);
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var pairs = Math.Min(bytes.Length / 2, 512);
        if (pairs < 4) return false;
        var zeros = 0;
        for (var i = 0; i < pairs; i++) if (bytes[(i * 2) + zeroAt] == 0 && bytes[(i * 2) + 1 - zeroAt] != 0) zeros++;
        return zeros > pairs * 3 / 4;
    }

    private static (int Whole, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (bytes.Length > 0)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var good = Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done;
            if (good) whole++; else broken++;
            bytes = bytes[used..];
        }
        return (whole, broken);
    }

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            characters[i] = bytes[i] is >= 0x80 and <= 0x9F ? From80To9F[bytes[i] - 0x80] : (char)bytes[i];
        return new(characters);
    }
}
