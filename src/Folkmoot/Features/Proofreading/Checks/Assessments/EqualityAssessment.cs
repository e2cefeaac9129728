using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Law;
using Folkmoot.Law.Equality;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The equality assessment is older than the decision allows, is of something else, is still to come, or is not there.</summary>
internal static partial class EqualityAssessment
{
    private const int Near = 90;

    public static ProofRule Rule { get; } = new("PRF-07", "an equality assessment that is not of this decision", EqualityDuty.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var sentences = proof.Sentences.Where(said => Named().IsMatch(said.Words) || (said.Text.Name == TextName.Equalities && said.Words.Contains("assessment", StringComparison.OrdinalIgnoreCase))).ToList();
        if (sentences.Select(said => Wrong(proof, said)).FirstOrDefault(found => found is not null) is { } wrong) yield return wrong;
        else if (sentences.Count == 0 && IsMissing(proof))
        {
            yield return Found("No equality assessment is named, and the decision is key.", proof.Place(TextName.Equalities, TextName.ProposedDecision));
        }
    }

    private static Finding? Wrong(ReadProof proof, Said said)
    {
        if (OfAnother().Match(said.Words) is { Success: true }) return Found("The assessment belongs to an earlier decision.", WithNext(said));
        if (IsToCome(said)) return Found("The assessment is still to be made or brought up to date.", said.Quote());
        return TooOld(proof, said) ?? OtherOption(proof, said) ?? OtherFunding(proof, said);
    }

    private static Finding? TooOld(ReadProof proof, Said said)
    {
        if (proof.Proof.Day is not { } on || !EqualityDuty.Rule.AppliesOn(on)) return null;
        var named = said.Start + Named().Match(said.Words).Index;
        var day = said.Text.Dates.FirstOrDefault(date => date.Start >= said.Start && date.Start < said.End && Math.Abs(date.Start - named) < Near && date.Day is not null)?.Day;
        return day is not null && day <= on && EqualityDuty.Current(day, on) == Met.No
            ? Found($"The assessment is older than {EqualityDuty.CurrentMonths.On(on)} months on the day of the decision.", said.Quote()) : null;
    }

    /// <summary>The sentence, and the one after it where that goes on about the same.</summary>
    private static IEnumerable<Quote> WithNext(Said said)
    {
        var next = said.Text.Sentences.FirstOrDefault(one => one.Start > said.Start);
        return next is not null && (OfAnother().IsMatch(next.Words) || ToCome().IsMatch(next.Words)) ? [said.Quote(), next.Quote()] : [said.Quote()];
    }

    private static Finding? OtherOption(ReadProof proof, Said said)
    {
        if (Option().Match(said.Words) is not { Success: true } option || proof.Recommended.FirstOrDefault(one => one.Number is not null) is not { } recommended || recommended.Number == option.Groups["n"].Value.ToUpperInvariant()) return null;
        return Found($"The assessment is of option {option.Groups["n"].Value}, and option {recommended.Number} is recommended.", said.Quote(), recommended.Said.Quote());
    }

    private static Finding? OtherFunding(ReadProof proof, Said said)
    {
        var assumed = said.Text.Sums.FirstOrDefault(sum => sum.Start >= said.Start && sum.Start < said.End && sum is { Amount: not null, IsRange: false });
        if (assumed is null || !Assumes().IsMatch(said.Words)) return null;
        var all = proof.Named(TextName.Financial, TextName.ProposedDecision, TextName.Decision).SelectMany(text => text.Sums).Where(sum => sum is { Amount: not null, IsThreshold: false }).ToList();
        return all.Count == 0 || all.Exists(sum => TotalOfYears.Near(sum.Amount!.Value, assumed.Amount!.Value)) ? null
            : Found($"The assessment is of a funding of {assumed.Text}, which stands nowhere else in the decision.", said.Quote());
    }

    // "There were none to be mitigated", "separate assessments will be made of each project" are no promise about this one.
    private static bool IsToCome(Said said) => ToCome().IsMatch(said.Words) && !Separate().IsMatch(said.Words);

    private static bool IsMissing(ReadProof proof) =>
        (proof.Proof.IsDraft || proof.Named(TextName.Financial, TextName.Legal, TextName.Equalities).Count() > 1) && (proof.Proof.IsWhole || proof.Proof.IsDraft)
        && proof.Proof.IsKey == Answer.Yes && proof.Acts.Count > 0
        && !proof.Proof.Documents.Any(document => document.Kind == DocumentKind.EqualityAssessment) && !proof.Sentences.Any(said => Spoken().IsMatch(said.Words));

    private static Finding Found(string says, params IEnumerable<Quote> quotes) =>
        Rule.Defect(says, "The assessment of this decision: its date, the option and the funding it assesses, read before deciding.", quotes);

    [GeneratedRegex(@"\b(?:EQIAs?|Equalit(?:y|ies)\s(?:Impact\s)?(?:Assessments?|Analys[ie]s|Screening))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    /// <summary>A separate heading that says there is nothing is an answer, if a short one.</summary>
    [GeneratedRegex(@"\bequalit|\bprotected characteristic|\bassessment was made\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\bwhen\s(?:the\s)?(?:service|contract)s?\s(?:was|were)\s(?:first|originally)\s\w+|\b(?:ahead\sof|for)\sthe\snext\b|\b(?:as\spart\sof|from|for|during|at\sthe\stime\sof|when)\s(?:the\s|any\s)?(?:(?:original|initial|first|previous|earlier|last)\s(?:\w+\s){0,2}(?:commissioning|procurement|tender|contract|award|decision|service)|(?:commissioning|procurement)\sof\sthe\s(?:original|previous|current)|future\s(?:re)?commissioning)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"\b(?:will|shall|is\sto|are\sto|to|needs?\sto)\sbe\s(?:\w+\s(?:and\s)?){0,2}?(?:updated|revised|completed|undertaken|carried\sout|produced|prepared|refreshed|done|developed)\b|\b(?:in\sdraft|in\sprogress|being\s(?:updated|prepared|drafted|developed|completed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:if|any|alternative|separate|individual|each|further|kept under|continu\w+|regular\w*|throughout|any changes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Separate();

    [GeneratedRegex(@"\boption\s(?<n>\d{1,2}|[A-H])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Option();

    [GeneratedRegex(@"\b(?:assum\w+|based\son|on\sthe\sbasis\sof|funding\sof|budget\sof)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Assumes();
}
