using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Members' questions to a meeting with their answers: one row a question.</summary>
internal static partial class QuestionsAndAnswers
{
    public static readonly PageKind Kind = new("questions_and_answers", LooksLike, Read);

    private static bool LooksLike(SourceText source) => source.Format == SourceFormat.Text
        && source.Lines.Any(line => Number().IsMatch(line.Text)) && By().IsMatch(source.Text) && Answer().IsMatch(source.Text);

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name);
        var starts = Enumerable.Range(0, paper.Lines.Count).Where(i => Number().IsMatch(paper.Lines[i].Text)).ToList();
        var first = starts.Count > 0 ? starts[0] : 0;
        Meeting(paper, record, first);
        for (var s = 0; s < starts.Count; s++)
        {
            record.Records.Add(Question(paper, starts[s], s + 1 < starts.Count ? starts[s + 1] : paper.Lines.Count));
        }

        return record;
    }

    private static void Meeting(Paper paper, PageRecord record, int first)
    {
        var end = paper.Find(first, line => By().IsMatch(line));
        var lines = paper.Lines.Skip(first + 1).Take(end - first - 1).Where(line => !line.IsBlank).Select(line => line.Text).ToList();
        var body = lines.FirstOrDefault(line => !line.Any(char.IsDigit));
        PrintedMeeting.Set(record, body is null ? null : PrintedMeeting.Named(body), PrintedMeeting.Day(string.Join('\n', lines)), null, null);
        record.Fields.Add(new("", "meeting", string.Join('\n', lines), paper.Span(first + 1, 0, end)));
    }

    private static PageRecord Question(Paper paper, int start, int end)
    {
        var row = new PageRecord(Kind.Name) { RowKind = "question" };
        row.More["number"] = Number().Match(paper.Lines[start].Text).Groups["number"].Value;
        var by = paper.Find(start, line => By().IsMatch(line));
        var text = by;
        while (text < end && !paper.Lines[text].IsBlank)
        {
            text++;
        }

        var answer = Math.Min(end, paper.Find(text, line => Answer().IsMatch(line)));
        Add(row, paper, "asked", by, text);
        Add(row, paper, "question", text, answer);
        Add(row, paper, "answer", answer + 1, end);
        row.Title = row.More.GetValueOrDefault("asked") as string;
        return row;
    }

    private static void Add(PageRecord row, Paper paper, string name, int from, int to)
    {
        if (from < to && paper.Words(from, to) is { Length: > 0 } words)
        {
            row.More[name] = words;
            row.Fields.Add(new("", name, words, paper.Span(from, 0, to)));
        }
    }

    [GeneratedRegex(@"^Question\s+(No\.?\s*)?(?<number>\d{1,3})\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*Question (by|from|asked by|to)\b.{3,}", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex By();

    [GeneratedRegex(@"^\s*(Answer|Reply|Response)\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Answer();
}
