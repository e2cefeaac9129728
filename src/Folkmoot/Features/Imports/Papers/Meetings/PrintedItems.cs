using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The numbered items of an agenda or of minutes, each as a row with its number, title and reference.</summary>
internal static partial class PrintedItems
{
    /// <summary>Reads items numbered upwards from the first; a number that does not follow belongs to an item's own text.</summary>
    public static void Read(Paper paper, PageRecord record, int from, int to, bool withText)
    {
        var starts = Starts(paper, from, to);
        for (var s = 0; s < starts.Count; s++)
        {
            var end = s + 1 < starts.Count ? starts[s + 1].Line : to;
            record.Records.Add(Item(paper, record.PageKind, starts[s], end, withText));
        }
    }

    private static List<(int Line, int Number, int TitleAt)> Starts(Paper paper, int from, int to)
    {
        var starts = new List<(int Line, int Number, int TitleAt)>();
        var margin = Margin(paper, from, to);
        for (var i = from; i < to; i++)
        {
            var match = Number().Match(paper.Lines[i].Text);
            if (!match.Success)
            {
                continue;
            }

            var number = int.Parse(match.Groups["number"].Value);
            if (paper.Lines[i].Indent <= margin + 1 && (starts.Count == 0 || (number > starts[^1].Number && number <= starts[^1].Number + 3)))
            {
                starts.Add((i, number, match.Length));
            }
        }

        return starts;
    }

    /// <summary>Where item numbers stand: those above "(Item 3)" where there are any, else the first.</summary>
    private static int Margin(Paper paper, int from, int to)
    {
        var numbers = Enumerable.Range(from, Math.Max(0, to - from)).Where(i => Number().IsMatch(paper.Lines[i].Text)).ToList();
        var items = numbers.Where(i => Enumerable.Range(i + 1, 3).Any(below => below < to && ItemNumber().IsMatch(paper.Lines[below].Text))).ToList();
        return items.Count > 0 ? items.Min(i => paper.Lines[i].Indent) : numbers.Count > 0 ? paper.Lines[numbers[0]].Indent : 0;
    }

    private static PageRecord Item(Paper paper, string kind, (int Line, int Number, int TitleAt) start, int end, bool withText)
    {
        var row = new PageRecord(kind) { RowKind = "agenda_item" };
        var titleEnd = TitleEnd(paper, start.Line, end);
        var printed = Pages().Replace(paper.Words(start.Line, start.TitleAt, titleEnd).ReplaceLineEndings(" "), " ").Trim();
        var (reference, title) = References.InTitle(printed);
        (row.Reference, row.ReferenceFrom) = (reference, reference is null ? null : "title");
        row.Title = Spaces().Replace(title, " ");
        row.More["number"] = start.Number.ToString();
        row.Fields.Add(new("", "title", row.Title, paper.Span(start.Line, start.TitleAt, titleEnd)));
        if (ItemNumber().Match(paper.Words(titleEnd, Math.Min(titleEnd + 2, end))) is { Success: true } item)
        {
            row.More["agenda_number"] = item.Groups["item"].Value;
        }

        if (withText && paper.Words(titleEnd, end) is { Length: > 0 } text)
        {
            row.Fields.Add(new("", "minutes", text, paper.Span(titleEnd, 0, end)));
            row.More["minutes"] = text;
            Resolutions(row, text);
        }

        return row;
    }

    /// <summary>The title goes on until a blank line, "(Item 3)" or a numbered paragraph.</summary>
    private static int TitleEnd(Paper paper, int start, int end)
    {
        var i = start + 1;
        while (i < end && !paper.Lines[i].IsBlank && !ItemNumber().IsMatch(paper.Lines[i].Text) && !Paragraph().IsMatch(paper.Lines[i].Text))
        {
            i++;
        }

        return i;
    }

    private static void Resolutions(PageRecord row, string text)
    {
        var resolved = Resolved().Matches(text).Select(match => match.Value.Trim()).ToList();
        if (resolved.Count > 0)
        {
            row.DecisionText = string.Join("\n\n", resolved);
        }
    }

    [GeneratedRegex(@"^(?<number>\d{1,4})\.\s+(?=\S)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(\s*Pages?\s+\d+(\s*[-–]\s*\d+)?\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();

    [GeneratedRegex(@"^\(?Item\s+(No\.?\s*)?(?<item>\w+)\)?", RegexOptions.IgnoreCase)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(\(?[a-z1-9]\)|\d+\)|\([ivx]+\)|RESOLVED\b|-\s)")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\bRESOLVED\b(?:(?!\n\n(?!\(?[a-z0-9]{1,4}[.)]\s|[•–-]\s))[\s\S]){0,4000}")]
    private static partial Regex Resolved();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
