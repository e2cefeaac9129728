using System.Text.RegularExpressions;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Words with a year, a sum or an age in them, or the ages of the people served, are the same as in the decision of another service.</summary>
internal static partial class CarriedOver
{
    private const int Most = 3, ShortestRun = 12, FormOfWords = 3;

    public static ProofRule Rule { get; } = new("PRF-13", "words or a cohort carried over from another service's decision");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var others = proof.Proof.Register.Others.Where(other => other.Texts.Count > 0 && !SameService.Is(proof.Proof, other)).ToList();
        // What stands in many decisions is a form of words that the council uses, and no slip.
        var shared = others.SelectMany(other => Runs(proof, other).Select(run => (Other: other, Run: run))).GroupBy(at => (at.Run.Here.Field, at.Run.Here.Start)).Where(same => same.Count() < FormOfWords).SelectMany(same => same).ToList();
        foreach (var other in others)
        {
            var runs = shared.Where(at => at.Other == other).Select(at => at.Run).DistinctBy(run => run.Here.Start).Take(Most).ToList();
            var cohort = Cohort(proof, other);
            if (runs.Count == 0 && cohort is null) continue;
            yield return Rule.Defect(
                runs.Count > 0 ? $"The words stand in {other.Name}, which is about another service." : $"The people served are described by an age that {other.Name} gives for another service.",
                "Write what holds for this service and this term, from the register.",
                [.. runs.SelectMany(run => (Quote[])[run.Here, run.There]), .. cohort ?? []]);
            yield break;
        }
    }

    private static IEnumerable<(Quote Here, Quote There)> Runs(ReadProof proof, OtherDecision other) =>
        from text in proof.Prose
        where text.Field != ProofText.Title
        from theirs in other.Texts
        where theirs.IsProse
        from run in text.Runs.Shared(theirs.Runs, other.Name)
        where run.Here.Words.Count(char.IsWhiteSpace) + 1 >= ShortestRun
        // A day may well be the same; the names of strategies and years in them belong to the council.
        where Specific().IsMatch(Day().Replace(run.Here.Words, "")) && !Strategy().IsMatch(run.Here.Words)
        select run;

    private static Quote[]? Cohort(ReadProof proof, OtherDecision other)
    {
        foreach (var age in proof.Prose.SelectMany(text => text.Ages))
        {
            if (other.Texts.Where(text => text.IsProse).SelectMany(text => text.Ages).FirstOrDefault(theirs => theirs.Age == age.Age) is { } same) return [age.Quote(), same.Quote(other.Name)];
        }
        return null;
    }

    /// <summary>What holds of one service only: a financial year, a sum, a figure.</summary>
    [GeneratedRegex(@"\b20\d{2}/\d{2}\b|£\s?\d|\b\d{3,}\b|\d,\d{3}\b")]
    private static partial Regex Specific();

    [GeneratedRegex(@"\b(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s20\d{2}\b|\b20\d{2}\b(?!/)", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bstrateg|\bplan\b|\bpriorit|\bAct\b|\bRegulations?\b|\bcommittee\b", RegexOptions.IgnoreCase)]
    private static partial Regex Strategy();
}
