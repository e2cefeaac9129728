namespace Folkmoot.Law.KeyDecisions;

/// <summary>One part of what is being decided now: a year, an option taken up, a lot. All parts are added up.</summary>
/// <param name="What">What the sum is for, such as "first extension year" or "lot 2".</param>
/// <param name="Gross">The whole sum, partners' money included, never negative; null when it is not known.</param>
/// <param name="Own">The authority's own share of it, never negative; null when it is not known.</param>
/// <param name="Times">How many times the sum falls, such as the number of years.</param>
public sealed record Amount(string What, Money? Gross, Money? Own = null, int Times = 1);

/// <summary>How far an effect is felt: a number of divisions or wards, or all of them.</summary>
/// <param name="Count">How many; null for all divisions.</param>
public readonly record struct Divisions(int? Count)
{
    /// <summary>Every division of the authority's area.</summary>
    public static Divisions All => default;

    /// <summary>So many divisions or wards.</summary>
    public static Divisions Of(int count) => new(count);

    /// <summary>Whether the effect is felt in at least so many.</summary>
    public bool AtLeast(int minimum) => Count is not { } count || count >= minimum;

    /// <inheritdoc />
    public override string ToString() => Count switch { null => "all divisions", 1 => "one division", { } count => $"{count} divisions" };
}

/// <summary>What is known of a decision when it is asked whether it is key.</summary>
public sealed record KeyDecisionFacts
{
    /// <summary>The parts of the expenditure; empty when there is none, null when nothing is on the record.</summary>
    public IReadOnlyList<Amount>? Expenditure { get; init; }

    /// <summary>The parts of the savings; empty when there are none, null when nothing is on the record.</summary>
    public IReadOnlyList<Amount>? Savings { get; init; }

    /// <summary>Whether the effects on communities are likely to be significant: a judgement that a person makes.</summary>
    public bool? SignificantEffect { get; init; }

    /// <summary>Where the effects are felt; null when it is not on the record.</summary>
    public Divisions? Divisions { get; init; }

    /// <summary>For each further ground of the authority's rules, by its words, whether it applies.</summary>
    public IReadOnlyDictionary<string, bool?> ExtraLimbs { get; init; } = new Dictionary<string, bool?>();
}
