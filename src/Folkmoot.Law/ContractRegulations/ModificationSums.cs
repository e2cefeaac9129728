using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>The sums of regulation 72: half of the value for each change under (b) or (c), the two figures of (f), and the ledger of what went before.</summary>
public static class ModificationSums
{
    /// <summary>How much a change under (b) or (c) may add, each time.</summary>
    public static Dated<int> HalfPercent { get; } = new("PCR-03", "most that a change under (b) or (c) may add, each time", "per cent of the original value", new(2015, 2, 26), 50, Instruments.ContractRegulations(72, "(1)(b)"));

    /// <summary>Below which share small changes have to stay together, for services and supplies.</summary>
    public static Dated<int> SmallPercent { get; } = new("PCR-03", "small changes of services or supplies stay below", "per cent of the initial value", new(2015, 2, 26), 10, Instruments.ContractRegulations(72, "(5)"));

    /// <summary>Below which share small changes have to stay together, for works.</summary>
    public static Dated<int> SmallPercentOfWorks { get; } = new("PCR-03", "small changes of works stay below", "per cent of the initial value", new(2015, 2, 26), 15, Instruments.ContractRegulations(72, "(5)"));

    /// <summary>The value that shares are taken of: the price as indexed, else the original value (72(7)).</summary>
    public static Money? Base(ModificationFacts facts) => facts.UpdatedPrice ?? facts.OriginalValue;

    /// <summary>What the change comes to, in per cent of the base; null when a sum is not known or the base is nothing.</summary>
    public static decimal? Percent(ModificationFacts facts) => Base(facts) is { Pence: not 0 } whole ? facts.Change?.PercentOf(whole) : null;

    /// <summary>The most that one change under (b) or (c) may add.</summary>
    public static Money? Cap(ModificationFacts facts) => Base(facts)?.Share(HalfPercent.On(facts.On));

    /// <summary>The share below which small changes have to stay; null when kind or value is not known.</summary>
    public static Money? SmallShare(ModificationFacts facts) => SmallPercentFor(facts) is { } percent ? Base(facts)?.Share(percent) : null;

    /// <summary>The threshold below which small changes have to stay. The saved Regulations keep the figures they had when they were revoked.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2018, unless the facts fix the threshold.</exception>
    public static Money? Threshold(ModificationFacts facts)
    {
        if (facts.Threshold is not null || facts.Kind is null) return facts.Threshold;
        var lastDay = Commencement.FirstDayOfTheAct.AddDays(-1);
        return Thresholds.On(facts.Kind.Value, facts.On < lastDay ? facts.On : lastDay).Amount;
    }

    /// <summary>Whether the increase is not more than half; exactly half passes, and a reduction passes without a base.</summary>
    public static bool? IsWithinHalf(ModificationFacts facts)
    {
        if (facts.Change is not { } change) return null;
        if (change.Pence <= 0) return true;
        return Base(facts) is { } whole ? change.Pence * 100m <= whole.Pence * (decimal)HalfPercent.On(facts.On) : null;
    }

    /// <summary>Whether the net cumulative value of the small changes is below the threshold; exactly the threshold is not.</summary>
    public static bool? IsBelowThreshold(ModificationFacts facts) =>
        Threshold(facts) is { } threshold ? Both(facts, sum => sum < threshold) : null;

    /// <summary>Whether the net cumulative value of the small changes is below ten per cent (works: fifteen); exactly that is not.</summary>
    public static bool? IsBelowShare(ModificationFacts facts) =>
        SmallPercentFor(facts) is { } percent && Base(facts) is { } whole ? Both(facts, sum => sum.Pence * 100m < whole.Pence * (decimal)percent) : null;

    /// <summary>The net value of this change and the earlier small ones; null when one of them is not known.</summary>
    public static Money? CumulativeSmall(ModificationFacts facts) => Total(facts, earlier => earlier.Limb == Limb.Small);

    /// <summary>The net value of this change and every earlier one; null when one of them is not known.</summary>
    public static Money? CumulativeAll(ModificationFacts facts) => Total(facts, _ => true);

    private static int? SmallPercentFor(ModificationFacts facts) => facts.Kind switch
    {
        null => null,
        ContractKind.Works => SmallPercentOfWorks.On(facts.On),
        _ => SmallPercent.On(facts.On),
    };

    // Earlier changes whose limb nobody recorded may or may not count: only where both sums agree is there an answer. A reduction counts by its size.
    private static bool? Both(ModificationFacts facts, Func<Money, bool> isBelow)
    {
        if (CumulativeSmall(facts) is not { } least || Total(facts, earlier => earlier.Limb is null or Limb.Small) is not { } most) return null;
        var below = isBelow(Size(least));
        return below == isBelow(Size(most)) ? below : null;
    }

    private static Money Size(Money sum) => new(Math.Abs(sum.Pence));

    private static Money? Total(ModificationFacts facts, Func<EarlierChange, bool> counts) =>
        facts.Earlier.Where(counts).Aggregate(facts.Change, (sum, earlier) => sum + earlier.Value);
}
