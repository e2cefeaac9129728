using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Law.DataProtection;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>No data-protection assessment is named for a service to people, or the one named is still to be brought up to date.</summary>
internal static partial class DataProtectionAssessment
{
    public static ProofRule Rule { get; } = new("PRF-08", "a data-protection assessment that is missing or out of date", ImpactScreening.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (proof.Sentences.FirstOrDefault(said => Named().IsMatch(said.Words) && ToCome().IsMatch(said.Words) && !Conditional().IsMatch(said.Words)) is { } open)
        {
            yield return Rule.Defect("The data-protection assessment is still to be made or brought up to date.", Settles, open.Quote());
        }
        else if (IsExpected(proof) && !proof.Proof.Documents.Any(document => document.Kind == DocumentKind.DataProtectionAssessment) && !proof.Sentences.Any(said => Spoken().IsMatch(said.Words)))
        {
            var about = Served(proof).Select(said => (said, People().Match(said.Words))).First(at => at.Item2.Success);
            yield return Rule.Defect("The service holds records of people who need care, and nothing is said of data protection.", Settles, proof.Acts[0].Said.Quote(), about.said.Part(about.Item2.Index, about.Item2.Length));
        }
    }

    private const string Settles = "The data-protection impact assessment as it stands for this decision, with its date; or why none is needed.";

    // Asked for only where the page has its implications and the act is an award or a change of a care service.
    private static bool IsExpected(ReadProof proof) =>
        (proof.Proof.IsDraft || proof.Named(TextName.Financial, TextName.Legal, TextName.Equalities).Count() > 1) && (proof.Proof.IsWhole || proof.Proof.IsDraft)
        && proof.Prolongs && Served(proof).Any(said => People().IsMatch(said.Words));

    // Under equalities every decision speaks of older people and the like.
    private static IEnumerable<Said> Served(ReadProof proof) => proof.Sentences.Where(said => said.Text.Name != TextName.Equalities);

    [GeneratedRegex(@"\bDPIAs?\b|\bData\sProtection\s(?:Impact\s)?(?:Assessments?|Screening)\b|\bprivacy\simpact\sassessments?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\bdata\s(?:protection|sharing)\b|\bDPIA\b|\bprivacy\b|\bGDPR\b|\bpersonal\sdata\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b(?:will|shall|is\sto|to|needs?\sto)\sbe\s(?:\w+\s(?:and\s)?){0,2}?(?:updated|revised|reviewed|completed|undertaken|carried\sout|produced|prepared|refreshed|done|developed)\b|\b(?:in\sdraft|in\sprogress|being\s(?:updated|prepared|drafted|developed|completed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();

    /// <summary>What would be done if something else were decided is no promise about this decision.</summary>
    [GeneratedRegex(@"\b(?:if|any|alternative|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:unpaid\s)?carers\b|\bpeople\swith\s(?:\w+\s){0,3}(?:needs|issues|disabilit\w+|illness|dementia)|\bpatients\b|\bvulnerable\s(?:people|adults|children)\b|\bservice\susers\b|\bolder\speople\b|\blooked\safter\schildren\b", RegexOptions.IgnoreCase)]
    private static partial Regex People();
}
