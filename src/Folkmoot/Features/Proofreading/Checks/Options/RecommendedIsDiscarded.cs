using Folkmoot.Features.Proofreading.Texts;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>What is recommended is, by its number or by act and length, an option that the same text says was discarded.</summary>
internal static class RecommendedIsDiscarded
{
    public static ProofRule Rule { get; } = new("PRF-01", "the recommended option is one that was discarded");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        foreach (var discarded in proof.Discarded)
        {
            if (proof.Recommended.Any(option => option.Said.Start == discarded.Said.Start && option.Said.Text == discarded.Said.Text)) continue;
            if (Same(proof, discarded) is not { } recommended) continue;
            yield return Rule.Defect(
                "The text discards what it recommends.",
                "Take it off the discarded options, or say how what is recommended differs from it.",
                discarded.Said.Quote(), recommended);
            yield break;
        }
    }

    private static Quote? Same(ReadProof proof, OptionSaid discarded)
    {
        if (discarded.Number is { } number && proof.Recommended.FirstOrDefault(option => option.Number == number) is { } numbered) return numbered.Said.Quote();
        var act = discarded.Acts.FirstOrDefault();
        // An act without its length is too little to go by: "extend" may be for other years.
        return act is { Months: { } months } ? proof.Acts.FirstOrDefault(one => one.Instrument == act.Instrument && one.Months == months)?.Said.Quote() : null;
    }
}
