using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>The labelled texts of a page among those a decision already has: nothing dropped, a fuller text not overwritten by a thinner one.</summary>
internal static class DecisionTexts
{
    // These have a place of their own on a decision, or are lists of links.
    private static readonly HashSet<string> Elsewhere =
    [
        "title", "decision_type", "is_key_decision", "reason_key", "status", "divisions", "notice_first_published", "restriction", "restriction_explanation", "decision_due",
        "due_reason", "urgency", "urgency_reason", "decision_maker", "lead_member", "lead_director", "lead_officer", "department", "contact", "publication_date", "date_of_decision",
        "effective_from", "decisions", "agenda_items", "documents", "call_in_sentence", "reference", "date", "published", "title", "effective_from", "call_ins",
    ];

    public static void Take(Decision decision, PageRecord record, bool mayOverwrite, bool samePage)
    {
        var texts = decision.Texts.ToList();
        var isReport = PageRank.Of(record.PageKind) == 1;
        foreach (var field in record.Fields)
        {
            if (field.Value.Length == 0 || (field.Name is { } name && Elsewhere.Contains(name))) continue;
            var read = new LabelledText(NameOf(field), Label(field), field.Value);
            // A report's own headings are the report's, not the decision's.
            if (isReport && read.Name is null) continue;
            var at = texts.FindIndex(text => text.Name == read.Name && (read.Name is not null || text.Label == read.Label));
            if (at < 0) texts.Add(read);
            else if (samePage || (mayOverwrite && read.Text.Length >= texts[at].Text.Length)) texts[at] = read;
        }
        if (!texts.SequenceEqual(decision.Texts)) decision.Texts = texts;
    }

    public static TextName? NameOf(LabelledField field) => field.Name switch
    {
        "proposed_decision" => TextName.ProposedDecision,
        "decision" => TextName.Decision,
        "reason_for_decision" => TextName.Reasons,
        "background" => TextName.Background,
        "options" => TextName.Options,
        "alternatives" => TextName.Alternatives,
        "consultees" => TextName.Consultees,
        "interest_declared" => TextName.Interests,
        "background_papers" or "are_there_background_papers" => TextName.BackgroundPapers,
        "opening_text" => TextName.Opening,
        "implications" => Implication(field.Label),
        _ => null,
    };

    private static TextName? Implication(string label) =>
        label.StartsWith("financ", StringComparison.OrdinalIgnoreCase) ? TextName.Financial
        : label.StartsWith("legal", StringComparison.OrdinalIgnoreCase) ? TextName.Legal
        : label.StartsWith("equalit", StringComparison.OrdinalIgnoreCase) ? TextName.Equalities
        : label.StartsWith("data protection", StringComparison.OrdinalIgnoreCase) ? TextName.DataProtection
        : null;

    private static string Label(LabelledField field) => field.Label.Length > 0 ? field.Label : field.Name switch
    {
        "decision" => "Decision",
        "opening_text" => "Summary",
        _ => field.Name ?? "",
    };
}
