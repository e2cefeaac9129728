namespace Folkmoot.Law.Chains;

/// <summary>Runs of neighbouring awards.</summary>
internal static class Runs
{
    internal static int Longest(IReadOnlyList<ChainedAward> awards, Func<ChainedAward, bool> belongs)
    {
        var (longest, run) = (0, 0);
        foreach (var award in awards)
        {
            run = belongs(award) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    // Certain when the known ones alone are enough; possible while awards of which nobody knows could make up the run.
    internal static Met AtLeast(IReadOnlyList<ChainedAward> awards, int run) =>
        Longest(awards, award => award.Competed is false) >= run ? Met.Yes
        : Longest(awards, award => award.Competed is not true) >= run ? Met.NotEvidenced
        : Met.No;
}
