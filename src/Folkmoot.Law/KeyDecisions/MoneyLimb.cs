namespace Folkmoot.Law.KeyDecisions;

/// <summary>Expenditure or savings added up and compared with the threshold, gross and as the authority's own share. When only one of the two passes, the limb is met.</summary>
public sealed record MoneyLimb
{
    private MoneyLimb(string name, Money threshold, IReadOnlyList<Amount>? parts) =>
        (Name, Threshold, Gross, Own) = (name, threshold, Total(parts, part => part.Gross), Total(parts, part => part.Own));

    /// <summary>What was added up: "expenditure" or "saving".</summary>
    public string Name { get; }

    /// <summary>The threshold it was compared with.</summary>
    public Money Threshold { get; }

    /// <summary>The whole sum; null unless every part of it is known.</summary>
    public Money? Gross { get; }

    /// <summary>The authority's own share; null unless it is known of every part.</summary>
    public Money? Own { get; }

    /// <summary>Whether the whole sum passes. It does as soon as the parts that are known do.</summary>
    public Met MetOnGross { get; private init; }

    /// <summary>Whether the authority's own share passes.</summary>
    public Met MetOnOwn { get; private init; }

    /// <summary>Whether the sum is significant on either measure.</summary>
    public Met Met { get; private init; }

    /// <summary>Whether either measure is so near the threshold, below or above it, that a person has to give the reason.</summary>
    public bool Near { get; private init; }

    /// <summary>Whether the two measures answer differently.</summary>
    public bool Disagree => (MetOnGross, MetOnOwn) is (Met.Yes, Met.No) or (Met.No, Met.Yes);

    /// <summary>The additions and the comparison, line by line.</summary>
    public IReadOnlyList<string> Sum { get; private init; } = [];

    internal static MoneyLimb Of(string name, IReadOnlyList<Amount>? parts, Money threshold, KeyDecisionRules rules)
    {
        foreach (var part in parts ?? []) Check(part);
        var limb = new MoneyLimb(name, threshold, parts);
        var (gross, own) = (Passes(parts, part => part.Gross, threshold, rules.Comparison), Passes(parts, part => part.Own, threshold, rules.Comparison));
        // The authority's share is no more than the whole: a whole that fails leaves nothing open about the share.
        if (gross == Met.No && own == Met.NotEvidenced) own = Met.No;
        return limb with
        {
            MetOnGross = gross,
            MetOnOwn = own,
            Met = Together.Any(gross, own),
            Near = IsNear(limb.Gross, threshold, rules.NearPercent) || IsNear(limb.Own, threshold, rules.NearPercent),
            Sum = [.. limb.Lines(parts ?? [], rules.Comparison)],
        };
    }

    private static void Check(Amount part)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part.Times, 1, part.What);
        if (part.Gross < default(Money) || part.Own < default(Money)) throw new ArgumentOutOfRangeException(part.What, "A sum of expenditure or of savings is not negative: each is tested apart.");
    }

    private static Money? Total(IReadOnlyList<Amount>? parts, Func<Amount, Money?> of) =>
        parts is null || parts.Any(part => of(part) is null) ? null : Known(parts, of);

    private static Money Known(IReadOnlyList<Amount> parts, Func<Amount, Money?> of) =>
        parts.Aggregate(default(Money), (sum, part) => sum + (of(part) ?? default) * part.Times);

    private static Met Passes(IReadOnlyList<Amount>? parts, Func<Amount, Money?> of, Money threshold, Comparison comparison) =>
        parts is null ? Met.NotEvidenced
        : Exceeds(Known(parts, of), threshold, comparison) ? Met.Yes
        : parts.Any(part => of(part) is null) ? Met.NotEvidenced
        : Met.No;

    private static bool Exceeds(Money sum, Money threshold, Comparison comparison) =>
        comparison == Comparison.MoreThan ? sum > threshold : sum >= threshold;

    private static bool IsNear(Money? sum, Money threshold, decimal percent) =>
        sum is { } known && Math.Abs((known - threshold).Pence) * 100m <= threshold.Pence * percent;

    private IEnumerable<string> Lines(IReadOnlyList<Amount> parts, Comparison comparison)
    {
        foreach (var part in parts)
        {
            yield return part.Gross is not { } gross ? $"{Name}, {part.What}: not known"
                : part.Times == 1 ? $"{Name}, {part.What}: {gross}"
                : $"{Name}, {part.What}: {part.Times} times {gross} is {gross * part.Times}";
        }
        if (Gross is { } whole && parts.Count > 0) yield return $"{Name} in all: {Compared(whole, comparison)}";
        if (Own is { } own && parts.Count > 0) yield return $"{Name}, the authority's own share: {Compared(own, comparison)}";
    }

    private string Compared(Money sum, Comparison comparison) => (comparison, Exceeds(sum, Threshold, comparison)) switch
    {
        (Comparison.MoreThan, true) => $"{sum} is more than {Threshold}",
        (Comparison.MoreThan, false) => $"{sum} is not more than {Threshold}",
        (_, true) => $"{sum} is at least {Threshold}",
        _ => $"{sum} is less than {Threshold}",
    };
}
