using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>Makes a proof of a page that the importer has read.</summary>
internal static class PageProof
{
    private static readonly HashSet<string> Kinds =
        ["issue_details", "decision_details", "issue_decisions", "plan_items", "forthcoming_list_text", "decision_list_text", "decision_list_table", "record_of_decision", "proposed_record_of_decision", "committee_report"];

    /// <summary>The decision of a page, or one for each row that is one; none where the page tells of no decision.</summary>
    public static IEnumerable<Proof> Of(PageRecord page, DateOnly today)
    {
        if (!Kinds.Contains(page.PageKind)) return [];
        return page.Records.Count > 0 ? page.Records.Where(row => row.Fields.Count > 0).Select(row => One(row, today)) : page.Fields.Count > 0 ? [One(page, today)] : [];
    }

    private static Proof One(PageRecord page, DateOnly today)
    {
        var texts = PageTexts.Of(page);
        return new()
        {
            Reference = page.Reference,
            Texts = texts,
            IsKey = page.DecisionType switch { "Key" => Answer.Yes, "Non-key" => Answer.No, _ => Answer.Unknown },
            KeyReasons = page.ReasonKey,
            NoticeOn = page.NoticeFirstPublished,
            Due = DecisionFields.Due(page.DecisionDue),
            MadeOn = page.DateOfDecision ?? page.DecidedAtMeeting?.Date,
            PublishedOn = page.PublicationDate,
            EffectiveFrom = page.EffectiveFrom,
            Urgency = DecisionFields.Urgency(page),
            Restriction = page.Restriction,
            Documents = [.. page.Documents.Select(document => new ProofDocument(document.Title, DocumentKinds.Of(document.Title), document.Restricted == true))],
            Divisions = page.Divisions,
            IsWhole = PageTexts.AreWhole(page.PageKind, texts),
            Today = today,
        };
    }
}
