namespace Folkmoot.Law;

/// <summary>A setting of an authority's own rules that cannot stand: it falls short of the statute, or makes no sense.</summary>
/// <param name="Field">The name of the setting, as it is called in the record of the rules.</param>
/// <param name="Why">What is wrong with it, as a sentence.</param>
/// <param name="Citation">The provision it falls short of; for a setting that makes no sense, the one that the setting serves.</param>
public sealed record Refusal(string Field, string Why, Citation Citation)
{
    /// <summary>The refusals that apply, out of those that might; empty when the rules may be used.</summary>
    internal static IReadOnlyList<Refusal> Among(params ReadOnlySpan<(bool Wrong, string Field, string Why, Citation Citation)> checks)
    {
        List<Refusal> refusals = [];
        foreach (var (wrong, field, why, citation) in checks)
        {
            if (wrong) refusals.Add(new(field, why, citation));
        }
        return refusals;
    }

    /// <summary>Throws when an authority's rules are used although they were refused: they are checked when they are entered.</summary>
    internal static void ThrowIfAny(IReadOnlyList<Refusal> refusals, string rules)
    {
        if (refusals.Count > 0) throw new ArgumentException(string.Join(" ", refusals.Select(refusal => $"{refusal.Field}: {refusal.Why}")), rules);
    }
}
