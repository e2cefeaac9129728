namespace Folkmoot.Features.Imports.Decoding;

/// <summary>Files that are no page, told by their first bytes, each with what the reader of the report can do about it.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Start, string Reason)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture (PNG), not a page"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG), not a page"),
        ([.. "GIF8"u8], "a picture (GIF), not a page"),
        ([.. "RIFF"u8], "a picture or sound file, not a page"),
        ([(byte)'B', (byte)'M', 0], "a picture (BMP), not a page"),
        ([0x49, 0x49, 0x2A, 0], "a picture (TIFF), not a page"),
        ([.. "%PDF"u8], "a PDF: import its text instead (pdftotext -layout makes one)"),
        ([(byte)'P', (byte)'K', 3, 4], "a zip, Word or Excel file: save the page as text or HTML"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file: save the page as text or HTML"),
        ([0x1F, 0x8B], "a gzip file: unpack it first"),
        ([.. "{\\rtf"u8], "a rich text file: save the page as plain text or HTML"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program, not a page"),
        ([.. "SQLite format 3"u8], "a database, not a page"),
    ];

    public static string? RefusalFor(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, reason) in Known)
            if (bytes.StartsWith(start)) return reason;
        return null;
    }
}
