using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Issue details: one decision from first notice on. Also read when the top of the page is cut off.</summary>
internal static class IssuePage
{
    public static readonly PageKind Whole = new("issue_details", source => PageHead.Find(source, "issue details") >= 0, Read);
    public static readonly PageKind CutOff = new("issue_details", LooksCutOff, Read);

    private static readonly HashSet<string> Telling =
        ["proposed_decision", "decision_type", "reason_key", "notice_first_published", "decision_due", "lead_member", "lead_director", "restriction", "status", "reason_for_decision", "divisions", "contact"];

    public static PageRecord Read(SourceText source)
    {
        var record = new PageRecord("issue_details") { IssueId = PageAddress.Issue(source) };
        var heading = PageHead.Find(source, "issue details");
        var from = heading >= 0 ? PageHead.ReadTitle(record, source, heading) : CutOffTop(record, source);
        KeepUnread(record, source, 0, heading);
        var blocks = Blocks.Read(source, from, source.Lines.Count);
        var fields = new PageFields(record, source);
        foreach (var block in OpeningText.Take(record, source, blocks)) fields.Take(Renamed(block));
        fields.Finish();
        MisfiledReference.Find(record);
        return record;
    }

    private static void KeepUnread(PageRecord record, SourceText source, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (source.Lines[i] is { IsBlank: false } line) record.Unread.Add(new(line.Text, TextSpan.Between(line.Start, line.End)));
    }

    // On an issue "Decisions" alone heads links; "Decision" with words is the decision proposed.
    private static Block Renamed(Block block)
    {
        if (block.Label is not { Name: "decision" } label) return block;
        var links = !label.Separated && label.Printed.EndsWith('s');
        return new(label with { Label = new(links ? "decisions" : "proposed_decision", links ? LabelForm.Links : LabelForm.Prose) }, block.Start) { End = block.End };
    }

    private static int CutOffTop(PageRecord record, SourceText source)
    {
        record.Findings.Add(new("cut_off", "The top of the page is missing: there is no heading."));
        for (var i = 0; i < source.Lines.Count; i++)
        {
            if (source.Lines[i].IsBlank) continue;
            if (TitleReference.Split(source.Lines[i].Text).Reference is null || LabelFinder.Find(source.Lines[i].Text) is not null) return i;
            PageHead.SetTitle(record, source, TextSpan.Between(source.Lines[i].Start, source.Lines[i].End));
            return i + 1;
        }
        return source.Lines.Count;
    }

    private static bool LooksCutOff(SourceText source)
    {
        if (source.Format is SourceFormat.Xml or SourceFormat.Json) return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in source.Lines)
        {
            if (line.IsBlank || LabelFinder.Find(line.Text) is not { Name: { } name } || !Telling.Contains(name)) continue;
            if (seen.Add(name) && seen.Count == 2) return true;
        }
        return false;
    }
}
