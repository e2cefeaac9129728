using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>Makes a proof of a decision in the store.</summary>
internal static class DecisionProof
{
    /// <param name="decision">The decision with its documents.</param>
    /// <param name="divisions">The divisions it affects.</param>
    /// <param name="register">What the register holds.</param>
    /// <param name="today">The day it is read on.</param>
    public static Proof Of(Decision decision, IReadOnlyList<string> divisions, RegisterFacts register, DateOnly today)
    {
        var texts = Texts(decision);
        return new()
        {
            Reference = decision.Reference,
            Texts = texts,
            IsKey = decision.IsKey,
            KeyReasons = decision.KeyReasons,
            NoticeOn = decision.NoticeOn,
            Due = decision.Due,
            MadeOn = decision.MadeOn,
            PublishedOn = decision.PublishedOn,
            EffectiveFrom = decision.EffectiveFrom,
            Urgency = decision.Urgency,
            Restriction = decision.Restriction,
            Documents = [.. decision.Documents.Select(document => new ProofDocument(document.Title, document.Kind, document.Restricted))],
            Divisions = divisions,
            IsWhole = PageTexts.AreWhole(texts),
            Register = register,
            Today = today,
        };
    }

    /// <summary>The labelled texts as prose of another decision, to compare with.</summary>
    public static IReadOnlyList<ProofText> Labelled(IReadOnlyList<LabelledText> texts) =>
        [.. texts.Where(text => text.Text.Length > 0).Select(text => new ProofText(text.Name is { } name ? FieldNames.Of(name) : text.Label, text.Label, text.Text, text.Name))];

    private static List<ProofText> Texts(Decision decision)
    {
        var texts = new List<ProofText> { Value(ProofText.Title, "Title", decision.Title) };
        texts.AddRange(Labelled(decision.Texts));
        (string Field, string Label, string? Words)[] values =
        [
            (ProofText.Key, "Key decision", decision.IsKey == Platform.Values.Answer.Unknown ? null : decision.IsKey.KeyWords()), (ProofText.NoticeOn, "Notice published", decision.NoticeOn?.InWords()),
            (ProofText.DueOn, "Decision due", decision.Due.AsPrinted ?? (decision.Due == Due.NotKnown ? null : decision.Due.InWords())), (ProofText.MadeOn, "Made", decision.MadeOn?.InWords()),
            (ProofText.PublishedOn, "Published", decision.PublishedOn?.InWords()), (ProofText.EffectiveFrom, "Has effect from", decision.EffectiveFrom?.InWords()),
            (ProofText.Restriction, "Restriction", decision.Restriction), (ProofText.RestrictionExplanation, "Explanation of restriction", decision.RestrictionExplanation),
            ("decision-maker", "Decision maker", decision.Taker), ("lead-member", "Lead member", decision.LeadMember), ("lead-director", "Lead director", decision.LeadDirector), (ProofText.Contact, "Contact", decision.Contact),
        ];
        texts.AddRange(values.Where(value => !string.IsNullOrEmpty(value.Words)).Select(value => Value(value.Field, value.Label, value.Words!)));
        return texts;
    }

    private static ProofText Value(string field, string label, string words) => new(field, label, words, isProse: false);
}
