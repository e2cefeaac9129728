using System.Text.RegularExpressions;
using Folkmoot.Law.JointFunding;
using FundingStatus = Folkmoot.Features.Contracts.FundingStatus;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Money of a partner is counted on that the partner has not confirmed, by the text's own words or by the register.</summary>
internal static partial class PartnerMoney
{
    private const int Most = 3;

    public static ProofRule Rule { get; } = new("PRF-04", "a partner's money that is not confirmed", Funding.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var words = proof.Sentences.SelectMany(said => Parts().Matches(said.Words).Select(part => (said, part)))
            .Where(at => Partner().IsMatch(at.part.ValueSpan) && Money().IsMatch(at.part.ValueSpan) && Open().IsMatch(at.part.ValueSpan))
            .Select(at => at.said.Part(at.part.Index, at.part.Length)).Take(Most).ToList();
        var line = proof.Proof.Register.Funding.FirstOrDefault(line => line.IsPartner && line.Status is FundingStatus.Sought or FundingStatus.AgreedInPrinciple && IsOfTerm(proof, line));
        if (words.Count == 0 && line is null) yield break;
        var held = line is null ? "" : $" The register has {line.Party}'s {line.Amount?.ToString() ?? "part"} as {(line.Status == FundingStatus.Sought ? "sought" : "agreed in principle")}.";
        yield return Rule.Defect(
            "The decision counts on a partner's money that is not confirmed." + held,
            "The partner's own decision: who, on which day, how much, for which years; or the council's cover until then.",
            words.Count > 0 ? words : [Spoken(proof)]);
    }

    private static Quote Spoken(ReadProof proof) =>
        proof.Sentences.FirstOrDefault(said => Partner().IsMatch(said.Words) && Money().IsMatch(said.Words))?.Quote() ?? proof.Place(Decisions.TextName.Financial);

    // Without a term on the line or in the text nothing says that the line is about this decision.
    private static bool IsOfTerm(ReadProof proof, KnownFunding line) => proof.Term is { } term && line.TermFrom <= term.To && line.TermTo >= term.From;

    [GeneratedRegex(@"[^;]+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:ICB|ICS|Integrated Care Board|NHS|CCG|Clinical Commissioning Group|partner(?:s|ship)?|(?:district|borough|city) councils?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partner();

    [GeneratedRegex(@"\b(?:fund(?:s|ing|ed)?|contribut\w+|money|monies|share|rest|sum|invest\w+)\b|£", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:will|is to|are to|has yet to|have yet to|yet to|to)\sbe\s(?:formally\s)?(?:requested|asked|sought|secured|confirmed|agreed|negotiated)\b|\bsubject\sto\s(?:\w+\s){0,6}?(?:approval|agreement|confirmation|sign[\s-]?off)\b|\b(?:not|never)\s(?:yet\s)?(?:been\s)?(?:asked|requested|confirmed|agreed|secured|received)|\byet\sto\s(?:agree|confirm|approve|decide)\b|\bensure\s(?:that\s)?(?:the\s)?funding\sis\ssecured\b|\bawait\w*\s(?:\w+\s){0,5}(?:confirmation|approval|agreement|decision)\b|\b(?:in principle|unconfirmed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
