using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Intake;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>The fields of a page as texts of a proof.</summary>
internal static class PageTexts
{
    private const int Substantial = 400;

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["title"] = ProofText.Title, ["contact"] = ProofText.Contact, ["decision_due"] = ProofText.DueOn, ["notice_first_published"] = ProofText.NoticeOn,
        ["date_of_decision"] = ProofText.MadeOn, ["publication_date"] = ProofText.PublishedOn, ["effective_from"] = ProofText.EffectiveFrom,
        ["restriction"] = ProofText.Restriction, ["restriction_explanation"] = ProofText.RestrictionExplanation, ["decision_type"] = ProofText.Key, ["is_key_decision"] = ProofText.Key, ["criteria"] = ProofText.KeyCriteria,
    };

    /// <summary>Fields without a canonical name that hold sentences all the same.</summary>
    private static readonly HashSet<string> Prose =
        ["purpose", "summary", "supports", "risks", "additional_information", "urgency_reason", "consultation_process", "consultation_aims", "consultation_outcomes", "implications"];

    /// <summary>Kinds of page that say all that is said of a decision.</summary>
    private static readonly HashSet<string> WholeKinds = ["issue_details", "decision_details", "record_of_decision", "proposed_record_of_decision", "committee_report"];

    private static readonly HashSet<string> NotOurs = ["decisions", "agenda_items", "documents", "background_papers", "for_publication", "from_", "to"];

    public static IReadOnlyList<ProofText> Of(PageRecord page) =>
        [.. page.Fields.Where(field => field.Value.Length > 0 && !(field.Name is { } name && NotOurs.Contains(name))).Select(Text)];

    public static bool AreWhole(string kind, IReadOnlyList<ProofText> texts) => WholeKinds.Contains(kind) && AreWhole(texts);

    /// <summary>Two texts of the core at least, and as much as a short page holds.</summary>
    public static bool AreWhole(IReadOnlyList<ProofText> texts) =>
        texts.Count(text => text.Name is not null and not TextName.Consultees) >= 2 && texts.Where(text => text.IsProse).Sum(text => text.Text.Length) >= Substantial;

    private static ProofText Text(LabelledField field)
    {
        var name = DecisionTexts.NameOf(field);
        var isProse = name is not null || field.Name is null || Prose.Contains(field.Name);
        var label = field.Label.Length > 0 ? field.Label : field.Name ?? "";
        return new(name is { } core ? FieldNames.Of(core) : FieldNames.Of(field.Name is { } own ? Values.GetValueOrDefault(own, own) : label), label, field.Value, name, isProse);
    }
}
