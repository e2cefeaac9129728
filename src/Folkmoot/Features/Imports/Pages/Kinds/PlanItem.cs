using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>One item of a plan. "Decision due" means pending; "Decision" with a date means it has been taken.</summary>
internal static class PlanItem
{
    public static PageRecord Read(SourceText source, PlanItemStart start, int end)
    {
        var item = new PageRecord("plan_items") { RowKind = "plan_item" };
        if (start.Number is not null) item.More["number"] = start.Number;
        var headings = Headings(source, start);
        if (headings.Count > 0) item.More["headings"] = headings;
        SetTitle(item, source, start);
        var fields = new PageFields(item, source);
        foreach (var block in Blocks.Read(source, start.Labels, end)) fields.Take(Due(item, source, block));
        fields.Finish();
        CompareHeadings(item, headings);
        return item;
    }

    public static bool IsHeading(string line) =>
        line.Length < 90 && LabelFinder.Find(line) is null && !char.IsAsciiDigit(line[0]) && !line.EndsWith('.')
        && (line is "NEW" or "WITHDRAWN" or "New" || IsGroup(line));

    private static bool IsGroup(string line)
    {
        foreach (var start in (ReadOnlySpan<string>)["not before", "semi-urgent", "semi urgent", "urgent decision", "urgent", "part 1", "part 2", "part a", "part b", "withdrawn", "deferred", "key decisions", "non-key decisions", "other decisions"])
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return PrintedDate.First(line) is { } date && (date.Start == 0 || line.Contains("meeting", StringComparison.OrdinalIgnoreCase) || line.Contains("decisions", StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Headings(SourceText source, PlanItemStart start)
    {
        var found = new List<string>();
        for (var i = start.Heading; i < start.Title; i++)
            if (!source.Lines[i].IsBlank && IsHeading(source.Lines[i].Text)) found.Add(TidyText.OneLine(source.Lines[i].Text));
        return found;
    }

    private static void SetTitle(PageRecord item, SourceText source, PlanItemStart start)
    {
        var from = source.Lines[start.Title].Start;
        if (start.Number is not null) from += PlanItemStart.LeadingNumber(source.Lines[start.Title].Text);
        var last = start.Title;
        for (var i = start.Title + 1; i < start.Labels && !source.Lines[i].IsBlank && !PageHead.IsFurniture(source.Lines[i].Text); i++) last = i;
        var end = Math.Max(from, source.Lines[last].End);
        var text = source.Text.AsSpan(from, end - from);
        foreach (var mark in (ReadOnlySpan<string>)["Share this item", "New!", "New"])
            if (text.EndsWith(mark, StringComparison.Ordinal) && text.Length > mark.Length)
            {
                text = text[..^mark.Length].TrimEnd();
                if (mark[0] == 'N') item.More["new"] = "Yes";
            }
        PageHead.SetTitle(item, source, new(from, text.Length));
        PageAddress.TakeIds(item, LinkFields.AddressWithin(source, new(from, text.Length)));
    }

    private static Block Due(PageRecord item, SourceText source, Block block)
    {
        if (block.Label is not { Name: "decision" } label || block.IsEmpty || PrintedDate.First(block.In(source.Text)) is null) return block;
        item.More["taken"] = "Yes";
        return new(label with { Label = new("decision_due", LabelForm.Line) }, block.Start) { End = block.End };
    }

    private static void CompareHeadings(PageRecord item, List<string> headings)
    {
        if (item.DecisionDue?.From is not { } due) return;
        foreach (var heading in headings)
            if (heading.StartsWith("not before", StringComparison.OrdinalIgnoreCase) && PrintedDate.First(heading)?.Date is { } under && under != due)
                item.Findings.Add(new("heading_disagrees", $"The item stands under \u201C{heading}\u201D but is printed as \u201C{item.DecisionDue.Text}\u201D.", "decision_due"));
    }
}
