using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>More time is asked for to learn what the provider's returns already have to tell.</summary>
internal static partial class DataAlreadyOwed
{
    private const int Most = 2;

    public static ProofRule Rule { get; } = new("PRF-15", "waiting for data that returns already owed");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (!proof.Prolongs) yield break;
        var waits = proof.Sentences.Select(said => (said, match: Waits().Match(said.Words))).Where(at => at.match.Success).Select(at => at.said.Part(at.match.Index, at.match.Length)).Take(Most).ToList();
        if (waits.Count == 0) yield break;
        yield return Rule.Defect(
            "More time is asked for to learn about demand or performance under a contract that is running.",
            "The returns of the contract up to now with what they show; or which figures are missing, and since when they were asked for.",
            waits);
    }

    [GeneratedRegex(@"\b(?:allow\w*|giv\w+|enabl\w+|opportunity|time|sustain\w*|in\sorder|await\w*|pending|until)\b[^.;]{0,60}\b(?:understand\w*|study|learn\w*|analys\w+|evaluat\w+|assess\w*|gather\w*|collect\w*|review\w*|data|information)\b[^.;]{0,50}\b(?:performance|demand|trends?|activity|usage|uptake|take-up|data|outcomes\sdata)\b(?:[^.;]{0,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();
}
