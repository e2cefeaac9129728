namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>Headings of implications: any council may add its own ("Climate change implications").</summary>
internal static class Implications
{
    private static readonly Label Any = new("implications", LabelForm.Prose);

    public static Label? LabelFor(ReadOnlySpan<char> folded) => folded.Count(' ') is > 0 and <= 5 ? Any : null;

    /// <summary>"Financial" of "Financial implications".</summary>
    public static string Heading(string printed)
    {
        var at = printed.LastIndexOf("implication", StringComparison.OrdinalIgnoreCase);
        return (at < 0 ? printed : printed[..at]).Trim();
    }

    /// <summary>A second set of implications that runs on inside a text: where its heading starts and its words begin.</summary>
    public static (int At, string Printed, int Words)? Buried(string text, int from)
    {
        foreach (var heading in (ReadOnlySpan<string>)["Data Protection", "Equalities", "Equality", "Financial", "Legal"])
        {
            var at = text.IndexOf(heading + " implication", from, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '.')) continue;
            var end = at + heading.Length + " implication".Length;
            if (end < text.Length && text[end] is 's' or 'S') end++;
            var printed = text[at..end];
            while (end < text.Length && text[end] is ' ' or '\u00A0') end++;
            if (end >= text.Length || text[end] is not (':' or '\u2013')) continue;
            end++;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            return (at, printed, end);
        }
        return null;
    }
}
