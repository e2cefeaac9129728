using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>"Issue - meetings": where one issue came up, opened by "Meeting: 25/03/2024 - Body (Item 26)".</summary>
internal static partial class IssueMeetingsPage
{
    public static readonly PageKind Kind = new("issue_meetings", source => PageHead.Find(source, "issue - meetings") >= 0, Read);

    private static PageRecord Read(SourceText source)
    {
        var page = new PageRecord("issue_meetings") { IssueId = PageAddress.Issue(source) };
        var heading = PageHead.Find(source, "issue - meetings");
        for (var i = 0; i < heading; i++)
            if (source.Lines[i] is { IsBlank: false } line) page.Unread.Add(new(line.Text, TextSpan.Between(line.Start, line.End)));
        var at = heading + 1;
        while (at < source.Lines.Count && source.Lines[at].IsBlank) at++;
        if (at < source.Lines.Count && !Opening().IsMatch(source.Lines[at].Text)) at = PageHead.ReadTitle(page, source, heading);
        for (var i = at; i < source.Lines.Count;)
        {
            var end = i + 1;
            while (end < source.Lines.Count && !Opening().IsMatch(source.Lines[end].Text)) end++;
            var opening = Opening().Match(source.Lines[i].Text);
            if (opening.Success) page.Records.Add(ReadMeeting(source, opening, i, end));
            i = end;
        }
        return page;
    }

    private static PageRecord ReadMeeting(SourceText source, Match opening, int line, int end)
    {
        var row = new PageRecord("issue_meetings") { RowKind = "meeting" };
        var date = PrintedDate.Read(opening.Groups["date"].Value);
        if (date is { } day) row.More["date"] = day;
        row.DecidedAtMeeting = new(date, TidyText.OneLine(opening.Groups["body"].Value), null, null);
        row.More["body"] = row.DecidedAtMeeting.Body!;
        if (opening.Groups["item"].Success) row.More["item"] = opening.Groups["item"].Value;
        var fields = new PageFields(row, source);
        var text = new Block(null, -1);
        foreach (var block in Blocks.Read(source, line + 1, end))
        {
            if (block.Label is not null and not { Name: "decision" }) { fields.Take(block); continue; }
            if (text.Start < 0) text.Start = block.Start;
            text.End = block.End;
        }
        if (text.Start < 0) return row;
        row.DecisionText = text.In(source.Text);
        row.Fields.Add(new("", "decision", row.DecisionText, text.Span));
        var votes = Votes().Matches(row.DecisionText).Select(match => match.Value).ToList();
        if (votes.Count > 0) row.More["votes"] = votes;
        return row;
    }

    [GeneratedRegex(@"^Meeting: (?<date>\d{1,2}/\d{1,2}/\d{4}) [-\u2013] (?<body>[^()]{1,200}?)(?: \(Item (?<item>[^)]{1,20})\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b\d{1,3}-\d{1,3}-\d{1,3}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Votes();
}
