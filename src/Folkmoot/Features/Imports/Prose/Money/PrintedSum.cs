namespace Folkmoot.Features.Imports.Prose;

public enum SumKind
{
    Unknown, Threshold, Total, Annual, Maximum, Additional, Saving, Grant, Valuation, Share, Overspend, Underspend,
    Cost, ContractValue, WrittenOff, Loan, Income, Budget, Price, Reserve, Funding,
}

/// <summary>
/// A sum of money as it stands in a text: <see cref="Amount"/> in whole units of the currency, null where the figure
/// cannot be read for certain; <see cref="UpTo"/> the other end of a range.
/// </summary>
public sealed record PrintedSum(string Text, int Start, int Length, decimal? Amount, decimal? UpTo, string Currency)
{
    public string? Period { get; init; }
    public bool Approximate { get; init; }
    public SumKind Kind { get; init; }

    /// <summary>What the sum is, in plain words; null where the text round it does not say.</summary>
    public string? Meaning { get; init; }

    /// <summary>The contract, building or funder the sum belongs to, where one is named.</summary>
    public string? Of { get; init; }

    /// <summary>Where it was printed, when not in running text: "reason key", "form".</summary>
    public string? Where { get; init; }

    public string? Finding { get; init; }

    public bool IsRange => UpTo is not null;
    public bool IsThreshold => Kind == SumKind.Threshold;
}
