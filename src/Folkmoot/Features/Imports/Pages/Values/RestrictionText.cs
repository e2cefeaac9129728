namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>"Part exempt  - View reasons" without its link and dash; a dash alone says nothing.</summary>
internal static class RestrictionText
{
    public static string? Read(string value)
    {
        var text = Labels.TidyText.OneLine(value);
        var link = text.LastIndexOf("view reasons", StringComparison.OrdinalIgnoreCase);
        if (link >= 0) text = text[..link];
        text = text.Trim(' ', '-', '\u2013', '\u2014');
        return text.Length == 0 ? null : text;
    }
}
