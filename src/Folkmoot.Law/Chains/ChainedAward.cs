namespace Folkmoot.Law.Chains;

/// <summary>An award in the life of one service, whatever contract it was. Null means that nothing is on record, and is never taken for yes or no.</summary>
/// <param name="Reference">Its reference, such as a decision number.</param>
public sealed record ChainedAward(string Reference)
{
    /// <summary>Its first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether it was awarded by competition. An extension by an option counts as not competed.</summary>
    public bool? Competed { get; init; }

    /// <summary>Its value.</summary>
    public Money? Value { get; init; }

    /// <summary>The law it was awarded under, in words.</summary>
    public string? Regime { get; init; }

    /// <summary>The ground claimed for want of competition, such as "reg 32(2)(c)".</summary>
    public string? Ground { get; init; }

    /// <summary>The reasons as the record gives them.</summary>
    public string? Reasons { get; init; }

    /// <summary>Whether the facts are others than at the award before.</summary>
    public bool? FactsChanged { get; init; }

    /// <summary>Its span in whole months; null when a day is missing.</summary>
    public int? Months => From is { } from && To is { } to ? Span.Months(from, to) : null;
}

/// <summary>Whole months of a span, both days included.</summary>
internal static class Span
{
    private const int MonthsInYear = 12;

    internal static int Months(DateOnly from, DateOnly to)
    {
        var after = to.AddDays(1);
        var months = ((after.Year - from.Year) * MonthsInYear) + after.Month - from.Month;
        return after.Day < from.Day ? months - 1 : months;
    }
}
