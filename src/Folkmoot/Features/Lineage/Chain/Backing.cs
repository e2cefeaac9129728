using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Who pays for a term, and how much of its price nobody has confirmed.</summary>
public sealed record Backing(Term Term, Money? Price, IReadOnlyList<FundingLine> Lines)
{
    public Money Confirmed => Lines.Where(IsSure).Aggregate(new Money(0), (sum, line) => sum + (line.Amount ?? new Money(0)));

    /// <summary>The part of the price that no confirmed or paid line covers; null when the price is not known.</summary>
    public Money? Unconfirmed => Price is { } price ? price - Confirmed : null;

    public static IReadOnlyList<Backing> All(ServiceRecords records) =>
        [.. records.Terms.OrderBy(t => t.From).Select(t => new Backing(t, t.Value ?? t.AnnualValue, [.. records.Funding.Where(l => l.TermId == t.Id)])).Where(b => b.Lines.Count > 0)];

    public static bool IsSure(FundingLine line) => line.Status is FundingStatus.Confirmed or FundingStatus.Paid;
}
