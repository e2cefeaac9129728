using System.Buffers;
using System.Text;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>Plain text or a table of it: no sign but those that are seen, in UTF-8 or as older programs write, and no page or drawing.</summary>
internal static class TextShape
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not ('\t' or '\n' or '\r' or '\f')).Select(b => (byte)b), 127]);

    private static readonly string[] OfPages =
        ["<script", "<html", "<!doctype", "<iframe", "<?php", "<?xml", "<svg", "<head", "<body", "<meta", "<object", "<embed", "<style", "<img", "<a href", "<form", "<link", "<base", "<!--", "%pdf-", "{\\rtf"];

    public static Sniffed Look(Stream file)
    {
        var isUtf8 = true;
        var piece = new byte[1 << 16];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        file.Position = 0;
        for (int read; (read = file.Read(piece)) > 0;)
        {
            if (piece.AsSpan(0, read).IndexOfAny(Controls) >= 0) return Sniffed.Not($"The file is not of a kind that is taken: {FileType.Taken}.");
            isUtf8 = isUtf8 && IsUtf8(decoder, piece.AsSpan(0, read), file.Position == file.Length);
        }
        if (ByteScan.Holds(file, OfPages)) return Sniffed.Not("The file is a page or a drawing for browsers, or holds one. Save it as PDF.");
        var type = FileType.Of(IsTable(file) ? FileKind.Csv : FileKind.Text);
        return new(type with { MediaType = $"{type.MediaType}; charset={(isUtf8 ? "utf-8" : "windows-1252")}" }, null);
    }

    private static bool IsUtf8(Decoder decoder, ReadOnlySpan<byte> piece, bool isLast)
    {
        try
        {
            Span<char> read = new char[piece.Length + 1];
            decoder.Convert(piece, read, isLast, out _, out _, out _);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // A table has the same number of separators, at least one, on each of its first lines, of which there are two or more.
    private static bool IsTable(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.Latin1, leaveOpen: true);
        var beginning = new char[1 << 14];
        var lines = new string(beginning, 0, reader.ReadBlock(beginning)).Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Take(20).ToList();
        return lines.Count > 1 && ",;\t".Any(separator => Cells(lines[0], separator) is > 0 and var cells && lines.TrueForAll(line => Cells(line, separator) == cells));
    }

    private static int Cells(string line, char separator)
    {
        var (count, isQuoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (c == separator && !isQuoted) count++;
        }
        return count;
    }
}
