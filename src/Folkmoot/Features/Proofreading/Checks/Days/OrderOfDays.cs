using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Days in an order they cannot have: due or made before the notice, published or in force before it was made.</summary>
internal static class OrderOfDays
{
    public static ProofRule Rule { get; } = new("PRF-17", "days in an order they cannot have", KeyDecisionNotice.Rule);

    public static IEnumerable<Finding> In(ReadProof read)
    {
        var proof = read.Proof;
        (DateOnly? First, string FirstField, string FirstName, DateOnly? Next, string NextField, string NextName)[] order =
        [
            (proof.NoticeOn, ProofText.NoticeOn, "The notice was published", proof.Due.To ?? proof.Due.From, ProofText.DueOn, "the decision is due"),
            (proof.NoticeOn, ProofText.NoticeOn, "The notice was published", proof.MadeOn, ProofText.MadeOn, "the decision was made"),
            (proof.MadeOn, ProofText.MadeOn, "The decision was made", proof.PublishedOn, ProofText.PublishedOn, "it was published"),
            (proof.MadeOn, ProofText.MadeOn, "The decision was made", proof.EffectiveFrom, ProofText.EffectiveFrom, "it has effect from"),
        ];
        foreach (var (first, firstField, firstName, next, nextField, nextName) in order)
        {
            if (first is not { } one || next is not { } other || other >= one) continue;
            yield return Rule.Defect(
                $"{firstName} on {one.InWords()}, and {nextName} {other.InWords()}.",
                "The days as they were, from the notice and the record.",
                Quotes(read, nextField, firstField));
        }
    }

    internal static IEnumerable<Quote> Quotes(ReadProof read, params IEnumerable<string> fields)
    {
        var printed = fields.Select(read.Printed).OfType<Quote>().ToList();
        return printed.Count > 0 ? printed : [read.Place()];
    }
}
