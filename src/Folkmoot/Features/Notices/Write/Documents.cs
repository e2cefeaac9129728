namespace Folkmoot.Features.Notices.Write;

/// <summary>The list of documents as it is typed, one a line: "Report", or "Prices (withheld: paragraph 3)".</summary>
internal static class Documents
{
    private const string Mark = "(withheld:";

    public static ListedDocument Read(string line)
    {
        var at = line.EndsWith(')') ? line.LastIndexOf(Mark, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? new(line.Trim()) : new(line[..at].Trim(), line[(at + Mark.Length)..^1].Trim());
    }

    public static string Line(ListedDocument document) => document.Withheld is { } why ? $"{document.Title} {Mark} {why})" : document.Title;
}
