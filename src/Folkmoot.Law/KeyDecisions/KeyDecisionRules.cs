namespace Folkmoot.Law.KeyDecisions;

/// <summary>How a sum is compared with the authority's threshold.</summary>
public enum Comparison
{
    /// <summary>Only a sum above the threshold counts: exactly the threshold does not.</summary>
    MoreThan,

    /// <summary>A sum of the threshold or above counts.</summary>
    AtLeast,
}

/// <summary>
/// An authority's own rules on what is a key decision, as its constitution states them on one day. Regulation 8 has no figure:
/// what is significant is for the authority, having regard to guidance.
/// </summary>
public sealed record KeyDecisionRules
{
    /// <summary>Where the rules stand, such as "Constitution, part 2, article 13"; printed beside what they decide.</summary>
    public required string Source { get; init; }

    /// <summary>The sum by which expenditure is significant; null when the authority has set none, which is refused.</summary>
    public required Money? Threshold { get; init; }

    /// <summary>The sum by which savings are significant, where it is another than for expenditure.</summary>
    public Money? SavingThreshold { get; init; }

    /// <summary>How a sum is compared with the threshold.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>In how many divisions or wards an effect has to be felt; the regulation says two, and an authority may say one.</summary>
    public int MinimumDivisions { get; init; } = KeyDecisionTest.Divisions.Figures[^1].Figure;

    /// <summary>Further grounds on which the authority treats a decision as key, each in its own words.</summary>
    public IReadOnlyList<string> ExtraLimbs { get; init; } = [];

    /// <summary>How near a sum has to be to the threshold, in per cent of it, for a person to give the reason for the answer.</summary>
    public decimal NearPercent { get; init; } = 10;

    /// <summary>What in these rules falls short of regulation 8 or makes no sense, each named by its field; empty when they may be used.</summary>
    public IReadOnlyList<Refusal> Refusals()
    {
        var (money, effect) = (Instruments.AccessToInformation(8, "(1)(a)"), Instruments.AccessToInformation(8, "(1)(b)"));
        var most = KeyDecisionTest.Divisions.Figures[^1].Figure;
        return Refusal.Among(
            (string.IsNullOrWhiteSpace(Source), nameof(Source), "Say where in the constitution the rules stand.", KeyDecisionTest.Rule.Citation),
            (!(Threshold > default(Money)), nameof(Threshold), "A threshold above nothing is needed: without one, no sum is significant or every sum is.", money),
            (SavingThreshold <= default(Money), nameof(SavingThreshold), "A threshold for savings is above nothing, or is left out and is that for expenditure.", money),
            (!Enum.IsDefined(Comparison), nameof(Comparison), "A sum is compared as more than the threshold or as at least the threshold.", money),
            (MinimumDivisions > most, nameof(MinimumDivisions), $"Significant effects in {most} divisions or wards make a decision key; asking for more falls short of the regulation.", effect),
            (MinimumDivisions < 1, nameof(MinimumDivisions), "An effect is felt in at least one division or ward.", effect),
            (ExtraLimbs.Any(string.IsNullOrWhiteSpace), nameof(ExtraLimbs), "A further ground needs words.", KeyDecisionTest.Rule.Citation),
            (ExtraLimbs.Distinct(StringComparer.OrdinalIgnoreCase).Count() != ExtraLimbs.Count, nameof(ExtraLimbs), "A further ground is listed twice.", KeyDecisionTest.Rule.Citation),
            (NearPercent is < 0 or > 100, nameof(NearPercent), "Nearness is between 0 and 100 per cent of the threshold.", money));
    }
}
