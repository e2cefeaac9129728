using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Lists of decisions in their text view: published ones, and those forthcoming.</summary>
internal static class DecisionListText
{
    public static readonly PageKind Published = new("decision_list_text", source => LooksLike(source) == "decision_list_text", source => Read(source, "decision_list_text"));
    public static readonly PageKind Forthcoming = new("forthcoming_list_text", source => LooksLike(source) == "forthcoming_list_text", source => Read(source, "forthcoming_list_text"));

    private static string? LooksLike(SourceText source)
    {
        if (source.Format is SourceFormat.Xml or SourceFormat.Json) return null;
        var entries = 0;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank) continue;
            if (DatedLine.Read(line) is { } entry)
            {
                entries++;
                if (entry.Id is not null) return "decision_list_text";
            }
            else if (entries > 0 && LabelFinder.Find(line.Text) is { Separated: true } label)
            {
                if (label.Name is "publication_date") return "decision_list_text";
                if (label.Name is "decision_due" or "notice_first_published") return "forthcoming_list_text";
            }
        }
        return null;
    }

    private static PageRecord Read(SourceText source, string kind)
    {
        var page = new PageRecord(kind);
        var starts = new List<(int Line, DatedLine Entry)>();
        for (var i = 0; i < source.Lines.Count; i++)
        {
            if (source.Lines[i].IsBlank) continue;
            if (DatedLine.Read(source.Lines[i]) is { } entry) starts.Add((i, entry));
            else if (starts.Count == 0) page.Unread.Add(new(source.Lines[i].Text, TextSpan.Between(source.Lines[i].Start, source.Lines[i].End)));
        }
        for (var i = 0; i < starts.Count; i++)
            page.Records.Add(ReadEntry(source, kind, starts[i], i + 1 < starts.Count ? starts[i + 1].Line : source.Lines.Count));
        return page;
    }

    private static PageRecord ReadEntry(SourceText source, string kind, (int Line, DatedLine Entry) start, int end)
    {
        var (line, entry) = start;
        var row = new PageRecord(kind) { RowKind = kind.StartsWith('d') ? "decision" : "issue", SourceId = entry.Id, Status = entry.Status };
        PageHead.SetTitle(row, source, TextSpan.Between(entry.TitleStart, entry.TitleEnd));
        PageAddress.TakeIds(row, LinkFields.AddressWithin(source, TextSpan.Between(source.Lines[line].Start, source.Lines[line].End)));
        if (entry.Date is { } date) row.More["date"] = date;
        else row.Findings.Add(new("impossible_date", $"\u201C{entry.PrintedDate}\u201D is no day of the calendar.", "date"));
        if (kind.StartsWith('d')) row.DateOfDecision = entry.Date;
        var fields = new PageFields(row, source);
        var loose = new List<Block>();
        foreach (var block in Blocks.Read(source, line + 1, end))
        {
            if (block.Label is null) loose.Add(block);
            else fields.Take(block);
        }
        fields.Finish();
        TakeLoose(row, source, loose, kind.StartsWith('d'));
        return row;
    }

    // Text below the title is the proposal; further down, where "Decision:" has been lost, it is the decision.
    private static void TakeLoose(PageRecord row, SourceText source, List<Block> loose, bool published)
    {
        var firstLabel = row.Fields.Where(field => field.Label.Length > 0).Select(field => field.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var block in loose)
        {
            var text = block.In(source.Text);
            if (PageHead.IsFurniture(text)) continue;
            if (row.OpeningText is null && block.Start < firstLabel) Keep("opening_text", row.OpeningText = text, block);
            else if (published && row.DecisionText is null && block.Start > firstLabel) Keep("decision", row.DecisionText = text, block);
            else row.Unread.Add(new(text, block.Span));
        }

        void Keep(string name, string text, Block block) => row.Fields.Add(new("", name, text, block.Span));
    }
}
