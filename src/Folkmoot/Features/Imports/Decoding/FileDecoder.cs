namespace Folkmoot.Features.Imports.Decoding;

/// <summary>Bytes of a file to the text of a page, or a plain reason why it is none.</summary>
public static class FileDecoder
{
    /// <summary>Far above any page or paper seen (the longest is under 130 KB as text).</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    public static string? RefusalForSize(long bytes) =>
        bytes == 0 ? "the file is empty"
        : bytes > LargestFile ? $"too large to be a page ({bytes / 1048576:0} MB; the most is {LargestFile / 1048576} MB)"
        : null;

    public static DecodedFile Decode(ReadOnlySpan<byte> bytes)
    {
        var refusal = RefusalForSize(bytes.Length) ?? FileSignatures.RefusalFor(bytes);
        if (refusal is not null) return DecodedFile.Refused(refusal);
        var findings = new List<ImportFinding>();
        var text = CharacterSets.Decode(bytes, findings).ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text)) return DecodedFile.Refused("the file holds nothing but white space");
        if (IsNoise(text)) return DecodedFile.Refused("not text: it holds too many control characters");
        return Format(text) switch
        {
            SourceFormat.Html when MarkupDepth.IsTooDeep(text) => DecodedFile.Refused("HTML nested deeper than any page"),
            SourceFormat.Html => new(HtmlText.Read(text), null, findings),
            var format => new(new SourceText(text, format), null, findings),
        };
    }

    private static bool IsNoise(string text)
    {
        var odd = 0;
        foreach (var c in text)
            if ((char.IsControl(c) && c is not ('\n' or '\t' or '\f' or '\r')) || c == '\uFFFD') odd++;
        return odd > 8 && odd > text.Length / 100;
    }

    private static SourceFormat Format(string text)
    {
        var start = text.AsSpan().TrimStart(" \t\n\r\f\uFEFF");
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !start[..Math.Min(start.Length, 400)].Contains("<html", StringComparison.OrdinalIgnoreCase))
            return SourceFormat.Xml;
        if (start.Length > 1 && start[0] == '<' && (char.IsLetter(start[1]) || start[1] == '!'))
            return WebServiceRoot(start) ? SourceFormat.Xml : SourceFormat.Html;
        if (start.Length > 0 && start[0] is '{' or '[' && start.TrimEnd()[^1] is '}' or ']') return SourceFormat.Json;
        return text.Contains("class=\"mg", StringComparison.Ordinal) ? SourceFormat.Html : SourceFormat.Text;
    }

    // Answers of the web service saved without their XML declaration.
    private static bool WebServiceRoot(ReadOnlySpan<char> start)
    {
        foreach (var root in (ReadOnlySpan<string>)["<councillorsbyward", "<getmeetings", "<meeting>", "<meeting ", "<committees", "<memberlist", "<parishes", "<election>"])
            if (start.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
