using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>One entry of a list of documents: "Record of Decision PDF 94 KB", "Restricted enclosure View reasons restricted".</summary>
internal static partial class DocumentText
{
    public static PrintedDocument? Read(string line, string? address)
    {
        var text = TidyText.OneLine(line.TrimStart('\u2022', '\u00B7', '-', '*', ' ', '\t', '\u00A0'));
        if (text.Length == 0 || text.Equals("None", StringComparison.OrdinalIgnoreCase)) return null;
        var restricted = Restricted().Match(text);
        if (restricted.Success) text = text[..restricted.Index].TrimEnd();
        var size = Size().Match(text);
        if (size.Success) text = text[..size.Index].TrimEnd(' ', ',', '-', '(');
        if (text.Length == 0) text = "Restricted enclosure";
        var shut = restricted.Success || text.StartsWith("Restricted enclosure", StringComparison.OrdinalIgnoreCase);
        // The only link of a paper that is withheld leads to the reasons.
        return new(text, restricted.Success ? null : address, size.Success ? TidyText.OneLine(size.Groups["size"].Value) : null,
            size.Success ? size.Groups["type"].Value.ToUpperInvariant() : null, shut);
    }

    [GeneratedRegex(@"\s*View (?:the )?reasons(?: restricted| why document is restricted)?\s*(?:\(\d+/\d+\))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Restricted();

    [GeneratedRegex(@"\(?(?<type>PDF|DOCX?|XLSX?|PPTX?|HTML|RTF|ZIP|TXT)[, ]+(?<size>[\d.,]+ ?[KMG]B)\)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Size();
}
