using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The decision is called key and nothing says why.</summary>
internal static partial class KeyWithoutReason
{
    public static ProofRule Rule { get; } = new("PRF-11", "a key decision without its reason", KeyDecisionTest.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (proof.Proof.IsKey != Answer.Yes || proof.Proof.KeyReasons.Count > 0 || !(proof.Proof.IsWhole || proof.Proof.IsDraft)) yield break;
        // A form that prints its criteria has its reason on the form.
        if (proof.Printed(ProofText.KeyCriteria) is not null || proof.Sentences.Any(said => Why().IsMatch(said.Words))) yield break;
        yield return Rule.Defect(
            "It is called a key decision and no reason is given.",
            "Which limb it meets: spending or saving that is significant for the budget, or significant effects in two or more divisions; and the council's own threshold.",
            proof.Printed(ProofText.Key) ?? proof.Place(TextName.ProposedDecision));
    }

    [GeneratedRegex(@"\bkey\sdecision\b[^.]{0,80}\b(?:because|as\sit|since|exceeds?|more\sthan|threshold|significant)\b|\btwo\sor\smore\s(?:electoral\s)?(?:divisions|wards)\b|\b(?:expenditure|savings?)\s(?:or\ssavings?\s|or\sexpenditure\s)?(?:of\smore\sthan|in\sexcess\sof|over|exceeding)\s£", RegexOptions.IgnoreCase)]
    private static partial Regex Why();
}
