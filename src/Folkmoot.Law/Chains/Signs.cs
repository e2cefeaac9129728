namespace Folkmoot.Law.Chains;

/// <summary>The signs of a chain that a single award does not show.</summary>
internal static class Signs
{
    internal static Met Value(IReadOnlyList<ChainedAward> awards, Money uncompeted, Money limit) =>
        uncompeted > limit ? Met.Yes
        : awards.Any(award => award.Competed is null || (award.Competed is false && award.Value is null)) ? Met.NotEvidenced
        : Met.No;

    // The latest award that may have been a competition is the most recent one there can have been. Whether it was or not, when even
    // that is too long ago the sign stands; and when none can have been, it is the whole of the service on record.
    internal static Met SinceCompetition(IReadOnlyList<ChainedAward> awards, int months, DateOnly on)
    {
        var possible = awards.LastOrDefault(award => award.Competed is not false);
        if ((possible ?? awards.FirstOrDefault())?.From is not { } day) return Met.NotEvidenced;
        return Ago(day, on) > months ? Met.Yes : possible?.Competed is true ? Met.No : Met.NotEvidenced;
    }

    internal static Met ReasonsReused(IReadOnlyList<ChainedAward> awards)
    {
        var given = awards.Where(award => award.Competed is not true).Select(award => Plain(award.Reasons)).ToList();
        var known = given.Where(text => text.Length > 0).ToList();
        return known.Distinct(StringComparer.Ordinal).Count() < known.Count ? Met.Yes
            : given.Count > 1 && known.Count < given.Count ? Met.NotEvidenced
            : Met.No;
    }

    internal static Met GroundChanges(IReadOnlyList<ChainedAward> awards) =>
        Together.Any([.. awards.Where(award => award.Competed is not true).Pairs().Select(Changes)]);

    private static Met Changes((ChainedAward Before, ChainedAward After) pair)
    {
        var (before, after) = (Plain(pair.Before.Ground), Plain(pair.After.Ground));
        if (before.Length == 0 || after.Length == 0) return Met.NotEvidenced;
        if (before == after) return Met.No;
        // The very same reasons say that nothing has changed, unless the record says that something has.
        var same = Plain(pair.Before.Reasons) is { Length: > 0 } reasons && reasons == Plain(pair.After.Reasons);
        return pair.After.FactsChanged is { } changed ? (!changed).Answer() : same ? Met.Yes : Met.NotEvidenced;
    }

    private static int Ago(DateOnly day, DateOnly on) => Span.Months(day, on.AddDays(-1));

    private static IEnumerable<(ChainedAward Before, ChainedAward After)> Pairs(this IEnumerable<ChainedAward> awards) =>
        awards.ToList() is var list && list.Count > 1 ? list.Zip(list.Skip(1)) : [];

    private static string Plain(string? text) =>
        text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToUpperInvariant();
}
