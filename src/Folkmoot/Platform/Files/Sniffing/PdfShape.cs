namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A document in Portable Document Format: from its first byte to the mark of its end, with nothing behind it.</summary>
internal static class PdfShape
{
    private const int Ending = 1024;

    public static string? Refusal(Stream file)
    {
        var tail = ByteScan.Tail(file, Ending).AsSpan();
        var end = tail.LastIndexOf("%%EOF"u8);
        if (end < 0) return "The PDF is not whole: it has no end. Save it again from the program that made it.";
        var behind = tail[(end + "%%EOF"u8.Length)..];
        return behind.IndexOfAnyExcept("\0\t\n\f\r "u8) < 0 ? null : "Something follows the end of the PDF. Save it again from the program that made it.";
    }
}
