using System.Text.RegularExpressions;
using Folkmoot.Law.Restriction;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Papers are withheld and no paragraph of Schedule 12A is named.</summary>
internal static partial class ExemptParagraphMissing
{
    public static ProofRule Rule { get; } = new("PRF-22", "papers withheld without the exempt paragraph", InformationTest.Rule);

    public static IEnumerable<Finding> In(ReadProof read)
    {
        var proof = read.Proof;
        var withheld = proof.Restriction is { } restriction && Exempt().IsMatch(restriction);
        var paper = proof.Documents.FirstOrDefault(document => document.Restricted);
        // Where a page only says "view reasons", the reasons stand on another page.
        if (proof.IsDraft ? !withheld && paper is null : !withheld || read.Printed(ProofText.RestrictionExplanation) is null) yield break;
        if (proof.Texts.Any(text => Paragraph().IsMatch(text.Text))) yield break;
        yield return Rule.Defect(
            "Papers are withheld, and no paragraph of Schedule 12A is named.",
            "The paragraph, why maintaining the exemption weighs more than disclosure, and a day to look at it again.",
            OrderOfDays.Quotes(read, ProofText.Restriction, ProofText.RestrictionExplanation));
    }

    [GeneratedRegex(@"exempt|private|closed|confidential|part|restricted", RegexOptions.IgnoreCase)]
    private static partial Regex Exempt();

    [GeneratedRegex(@"\b(?:para(?:graph)?s?|category|categories|exemption)\.?\s?(?:\(?no\.?\)?\s)?\(?[1-7]\b|\bSchedule\s12A\b[^.]{0,80}\b[1-7]\b|\b12A\(?[1-7]\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();
}
