using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Tells page numbers and running heads and feet from the paper's own words.</summary>
internal static partial class PageFurniture
{
    private const int HeadLines = 1, FootLines = 3;

    public static IReadOnlyList<PaperLine> Without(SourceText source)
    {
        var pages = Pages(source);
        var repeated = Repeated(source, pages);
        var kept = new List<PaperLine>();
        var pageEnded = false;
        for (var page = 0; page < pages.Count; page++)
        {
            var edges = Edges(source, pages[page]);
            for (var i = pages[page].From; i < pages[page].To; i++)
            {
                var line = source.Lines[i];
                if (IsFurniture(source, i, edges, repeated))
                {
                    pageEnded = true;
                    kept.Add(new("", line.Start, 0, false));
                    continue;
                }

                kept.Add(new(line.Text, line.Start, Indent(source.Text, line.Start), pageEnded && !line.IsBlank));
                pageEnded &= line.IsBlank;
            }

            pageEnded = true;
        }

        return kept;
    }

    private static bool IsFurniture(SourceText source, int i, List<int> edges, HashSet<string> repeated)
    {
        var line = source.Lines[i].Text;
        if (line.Length is 0 or > 120)
        {
            return false;
        }

        return Path().IsMatch(line) || line.Equals("This page is intentionally left blank", StringComparison.OrdinalIgnoreCase)
            || (edges.Contains(i) && repeated.Contains(Shape(line)))
            || (edges.Count > 0 && (i == edges[0] || i == edges[^1]) && Number().IsMatch(line))
            || (LoneNumber().IsMatch(line) && Indent(source.Text, source.Lines[i].Start) > 20);
    }

    private static List<(int From, int To)> Pages(SourceText source)
    {
        var pages = new List<(int, int)>();
        var from = 0;
        for (var i = 1; i < source.Lines.Count; i++)
        {
            var before = source.Lines[i].Start;
            // The line's white space, a form feed among it, was trimmed away.
            if (BeginsPage(source.Text, before))
            {
                pages.Add((from, i));
                from = i;
            }
        }

        pages.Add((from, source.Lines.Count));
        return pages;
    }

    private static bool BeginsPage(string text, int at)
    {
        for (var i = at - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] == '\f')
            {
                return true;
            }
        }

        return at < text.Length && text[at] == '\f';
    }

    private static List<int> Edges(SourceText source, (int From, int To) page)
    {
        var filled = Enumerable.Range(page.From, page.To - page.From).Where(i => !source.Lines[i].IsBlank).ToList();
        return [.. filled.Take(HeadLines).Concat(filled.TakeLast(FootLines)).Distinct()];
    }

    /// <summary>Lines that stand at the edge of three pages or more, but for their digits alike.</summary>
    private static HashSet<string> Repeated(SourceText source, List<(int From, int To)> pages) =>
    [
        .. pages.SelectMany(page => Edges(source, page)).Select(i => source.Lines[i].Text).Where(line => line.Length > 3 && line.Length < 100)
            .CountBy(Shape).Where(pair => pair.Value >= 3).Select(pair => pair.Key),
    ];

    private static string Shape(string line) => Digits().Replace(line, "#");

    private static int Indent(string text, int start)
    {
        var i = start;
        while (i > 0 && text[i - 1] is not ('\n' or '\f' or '\r'))
        {
            i--;
        }

        return start - i;
    }

    [GeneratedRegex(@"^(Page\s+)?\d{1,4}(\s+of\s+\d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex LoneNumber();

    /// <summary>The name of a form printed at the foot: "01/forms/FormX     3".</summary>
    [GeneratedRegex(@"^\S+/\S+\s+\d{1,3}$")]
    private static partial Regex Path();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
