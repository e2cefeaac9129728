using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Decision details: what was decided, when and by whom. "Purpose" and "Decision" are often lost in text copies.</summary>
internal static class DecisionPage
{
    public static readonly PageKind Kind = new("decision_details", LooksLike, Read);

    private static bool LooksLike(SourceText source) =>
        source.Format is SourceFormat.Text or SourceFormat.Html && (PageHead.Find(source, "decision details") >= 0 || LooksCutOff(source));

    private static PageRecord Read(SourceText source)
    {
        var record = new PageRecord("decision_details") { IssueId = PageAddress.Issue(source) };
        var heading = PageHead.Find(source, "decision details");
        var from = heading >= 0 ? PageHead.ReadTitle(record, source, heading) : 0;
        var blocks = Blocks.Read(source, from, source.Lines.Count);
        var fields = new PageFields(record, source);
        var loose = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.Label is null) loose.Add(block);
            else fields.Take(block);
        }
        fields.Finish();
        TakeLoose(record, source, loose);
        MisfiledReference.Find(record);
        return record;
    }

    // With both headings lost the text follows the call-in line and is the decision; with one of them it is kept unread.
    private static void TakeLoose(PageRecord record, SourceText source, List<Block> loose)
    {
        var text = loose.Where(block => !PageHead.IsFurniture(block.In(source.Text))).ToList();
        if (text.Count > 0 && record.DecisionText is null && !record.More.ContainsKey("purpose"))
        {
            var span = text[0].Span;
            record.DecisionText = TidyText.Of(span.In(source.Text));
            record.Fields.Add(new("", "decision", record.DecisionText, span));
            text.RemoveAt(0);
        }
        foreach (var block in text) record.Unread.Add(new(block.In(source.Text), block.Span));
    }

    private static bool LooksCutOff(SourceText source)
    {
        bool key = false, dated = false;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank || LabelFinder.Find(line.Text) is not { } label) continue;
            key |= label.Name == "is_key_decision" && label.Printed.StartsWith("Is ", StringComparison.OrdinalIgnoreCase);
            dated |= label.Name is "date_of_decision" or "publication_date" or "decided_at_meeting";
            if (key && dated) return true;
        }
        return false;
    }
}
