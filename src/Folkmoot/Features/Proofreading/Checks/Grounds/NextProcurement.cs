using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Prose;
using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A contract is prolonged and nothing says when the next procurement begins.</summary>
internal static partial class NextProcurement
{
    private const int Near = 130;

    public static ProofRule Rule { get; } = new("PRF-14", "no next step or date for the next procurement");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        if (!proof.Prolongs || !(proof.Proof.IsWhole || proof.Proof.IsDraft)) yield break;
        if (proof.Sentences.Any(said => Bought().IsMatch(said.Words) && !Discarded(proof, said.Start, said.Text) && IsDated(proof, said))) yield break;
        if (proof.Proposal.SelectMany(text => text.Sentences).Any(said => Starts().IsMatch(said.Words))) yield break;
        var spoken = proof.Sentences.FirstOrDefault(said => Bought().IsMatch(said.Words) && Ahead().IsMatch(said.Words) && !Discarded(proof, said.Start, said.Text));
        yield return Rule.Defect(
            "The contract is prolonged, and no day is given by which the next procurement begins.",
            "The next step with its date: when the market is asked, when tenders go out, when the new contract starts.",
            spoken?.Quote() ?? proof.Acts[0].Said.Quote());
    }

    // The days of the term proposed say when this contract runs, not when the next is bought.
    private static bool IsDated(ReadProof proof, Said said) =>
        Season().IsMatch(said.Words)
        || said.Text.Dates.Any(date => date.Start >= said.Start && date.Start < said.End && date.Precision is DatePrecision.Day or DatePrecision.Month
            && !(date.Day is { } day && (day == proof.Term?.From || day == proof.Term?.To)) && IsNear(said, date.Start - said.Start));

    private static bool IsNear(Said said, int at) => Bought().Matches(said.Words).Any(bought => Math.Abs(bought.Index - at) < Near);

    // "Procuring by April 2023 was dismissed" is no plan.
    private static bool Discarded(ReadProof proof, int start, ProofText text) =>
        text.Name is TextName.Alternatives || proof.Discarded.Any(option => option.Said.Start == start && option.Said.Text == text);

    [GeneratedRegex(@"\b(?:re-?procur\w+|procur\w+|re-?tender\w*|tender\w*|re-?commission\w*|new\s(?:service|contract|model|arrangement)s?|compet\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bought();

    [GeneratedRegex(@"\b(?:spring|summer|autumn|winter|quarter\s\w+|Q[1-4])\s(?:of\s)?20\d{2}|\bin\s(?:early\s|late\s)?20\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Season();

    /// <summary>The proposal itself starts the procurement.</summary>
    [GeneratedRegex(@"\b(?:start|begin|commence|undertake|launch|approve|progress)\w*\s(?:\w+\s){0,4}(?:re-?procurement|procurement|tender)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    [GeneratedRegex(@"\b(?:future|any\snew|next|will|later|design)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();
}
