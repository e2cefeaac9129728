using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>"Issue - decisions": the decisions taken on one issue, each opened by its date and title.</summary>
internal static class IssueDecisionsPage
{
    public static readonly PageKind Kind = new("issue_decisions", source => PageHead.Find(source, "issue - decisions") >= 0, Read);

    private static PageRecord Read(SourceText source)
    {
        var page = new PageRecord("issue_decisions") { IssueId = PageAddress.Issue(source) };
        var starts = Starts(source);
        PageHead.ReadTitle(page, source, PageHead.Find(source, "issue - decisions"));
        for (var i = 0; i < starts.Count; i++)
            page.Records.Add(ReadDecision(source, starts[i].Line, starts[i].Entry, i + 1 < starts.Count ? starts[i + 1].Line : source.Lines.Count));
        if (page.Records is [var only]) Lift(page, only);
        else page.Reference ??= page.Records.Select(row => row.Reference).FirstOrDefault(reference => reference is not null);
        return page;
    }

    private static List<(int Line, DatedLine Entry)> Starts(SourceText source)
    {
        var found = new List<(int, DatedLine)>();
        for (var i = 0; i < source.Lines.Count; i++)
            if (!source.Lines[i].IsBlank && DatedLine.Read(source.Lines[i]) is { } entry) found.Add((i, entry));
        return found;
    }

    private static PageRecord ReadDecision(SourceText source, int line, DatedLine entry, int end)
    {
        var row = new PageRecord("issue_decisions") { RowKind = "decision", DateOfDecision = entry.Date };
        PageHead.SetTitle(row, source, TextSpan.Between(entry.TitleStart, entry.TitleEnd));
        if (entry.Date is { } date) row.More["date"] = date;
        var fields = new PageFields(row, source);
        var text = new Block(null, -1);
        foreach (var block in Blocks.Read(source, line + 1, end))
        {
            if (block.Label is not null and not { Name: "decision" }) { fields.Take(block); continue; }
            if (text.Start < 0) text.Start = block.Start;
            text.End = block.End;
        }
        if (text.Start >= 0)
        {
            row.DecisionText = text.In(source.Text);
            row.Fields.Add(new("", "decision", row.DecisionText, text.Span));
        }
        fields.Finish();
        return row;
    }

    private static void Lift(PageRecord page, PageRecord row)
    {
        page.Reference ??= row.Reference;
        page.ReferenceFrom ??= row.ReferenceFrom;
        page.DateOfDecision = row.DateOfDecision;
        page.DecisionText = row.DecisionText;
        page.ReasonForDecision = row.ReasonForDecision;
        page.Contacts.AddRange(row.Contacts);
        foreach (var (name, value) in row.More) page.More.TryAdd(name, value);
    }
}
