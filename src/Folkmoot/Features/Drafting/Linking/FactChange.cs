namespace Folkmoot.Features.Drafting.Linking;

/// <summary>A fact of the draft beside the same fact of the register.</summary>
/// <param name="Kept">What the draft has; null for a fact that the register has gained.</param>
/// <param name="Now">What the register has; null for one that it no longer has.</param>
public sealed record FactChange(LinkedFact? Kept, RegisterFact? Now)
{
    public string Key => Kept?.Key ?? Now!.Key;

    public string Label => Kept?.Label ?? Now!.Label;

    /// <summary>Whether the two differ.</summary>
    public bool Differs => Kept?.Value != Now?.Value;

    /// <summary>Whether they differ and nobody has yet said that the draft keeps its own.</summary>
    public bool IsOffered => Differs && (Kept is null || Kept.NotTaken != (Now?.Value ?? ""));

    /// <summary>The sections in which the draft's own value stands in words.</summary>
    public IReadOnlyList<SectionName> StandsIn(WrittenDraft written) =>
        Kept is null || Kept.Value.Length < 4 ? []
        : [.. written.Draft.Sections.Where(section => section.Text.Contains(Kept.Value, StringComparison.OrdinalIgnoreCase)).Select(section => section.Name).Distinct().Order()];

    /// <summary>Every fact of either, the draft's in their order and then the new ones.</summary>
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<LinkedFact> kept, IReadOnlyList<RegisterFact> now)
    {
        var held = now.ToDictionary(fact => fact.Key);
        var own = kept.Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        return [.. kept.OrderBy(fact => fact.Place).Select(fact => new FactChange(fact, held.GetValueOrDefault(fact.Key))), .. now.Where(fact => !own.Contains(fact.Key)).Select(fact => new FactChange(null, fact))];
    }
}
