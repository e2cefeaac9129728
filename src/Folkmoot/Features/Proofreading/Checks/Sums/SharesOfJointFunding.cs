using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Law.JointFunding;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Joint funding is named and what each party pays is not printed.</summary>
internal static partial class SharesOfJointFunding
{
    private const int Parties = 2;

    public static ProofRule Rule { get; } = new("PRF-03", "joint funding without what each party pays", Funding.Rule);

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (!proof.Proof.IsWhole && !proof.Proof.IsDraft) yield break;
        if (proof.Sentences.FirstOrDefault(said => Joint().IsMatch(said.Words)) is not { } joint) yield break;
        var shares = proof.Prose.SelectMany(text => text.Sums.Where(sum => sum is { Kind: SumKind.Share, Amount: not null }).Select(sum => (text, sum))).ToList();
        if (shares.Select(at => at.sum.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= Parties || proof.Sentences.Any(said => Split().IsMatch(said.Words))) yield break;
        var printed = shares.Select(at => at.text.Quote(at.sum.Start, at.sum.Length));
        yield return Rule.Defect(
            shares.Count == 0 ? "The funding is joint and no split is printed." : "The funding is joint and only one party's part is printed.",
            "Print each party's part in pounds for each year, and what shows that it is agreed.",
            [joint.Quote(), .. printed]);
    }

    [GeneratedRegex(@"\b(?:jointly[\s-](?:funded|financed|commissioned\sand\sfunded)|joint(?:ly)?[\s-]fund(?:ed|ing)|co-?funded|funded\sjointly|(?:pay|fund)s?\s(?:\w+\s){0,2}together|(?:cost|funding|contract|price|value)\b(?:[^.;]|\.\d){0,60}\bshared\s(?:with|between)|funded\s(?:by|from)\s[^.;]{0,60}\band\s(?:the\s)?(?:NHS|ICB|CCG|Integrated\sCare))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>"60% from the council and 40% from the NHS", "split equally", "contributes £1m": a split in another form.</summary>
    [GeneratedRegex(@"\d{1,3}(?:\.\d+)?\s?%[^.]{0,120}\d{1,3}(?:\.\d+)?\s?%|\b\d{2}[:/]\d{2}\s(?:split|basis)|\b(?:split|shared|funded)\s(?:equally|50/50|50:50)|£[\d.,]+\s?\w{0,7}[^.£]{0,60}\b(?:council|KCC|authority|social care|public health)\b[^.£]{0,60}£[\d.,]+\s?\w{0,7}[^.£]{0,60}\b(?:ICB|NHS|CCG|partner)|\b(?:council|KCC|authority|social care|public health|ASC)\b[^.£]{0,60}£[\d.,]+[^.£]{0,60}\b(?:ICB|NHS|CCG|partner)\b[^.£]{0,60}£[\d.,]+", RegexOptions.IgnoreCase)]
    private static partial Regex Split();
}
