using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The day a key decision is listed for is short of the clear days that its notice has to stand, and no urgency is recorded.</summary>
internal static class ClearDaysOfNotice
{
    public static ProofRule Rule { get; } = new("PRF-19", "a key decision short of the clear days of its notice", KeyDecisionNotice.Rule);

    public static IEnumerable<Finding> In(ReadProof read)
    {
        var proof = read.Proof;
        if (proof.IsKey != Answer.Yes || proof.Urgency is not null || proof.NoticeOn is not { } notice || !KeyDecisionNotice.Rule.AppliesOn(notice)) yield break;
        var earliest = KeyDecisionNotice.EarliestDecision(notice);
        var (listed, field) = proof.MadeOn is { } made ? (made, ProofText.MadeOn) : (Listed(proof.Due), ProofText.DueOn);
        // A day before the notice is another fault, told by its own rule.
        if (listed is not { } day || day < notice || day >= earliest.Day) yield break;
        yield return Rule.Defect(
            $"Notice was published on {notice.InWords()}; {KeyDecisionNotice.Days.On(notice)} clear days end so that the first day is {earliest.Day.InWords()}, not {day.InWords()}.",
            $"A day from {earliest.Day.InWords()} on, or the urgency procedure with its own conditions.",
            OrderOfDays.Quotes(read, field, ProofText.NoticeOn));
    }

    // A period is short only when all of it is; a month is when its last day is.
    private static DateOnly? Listed(Due due) => due.Kind is DueKind.NotBefore or DueKind.On ? due.From : due.To ?? due.From;
}
