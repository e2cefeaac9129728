using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>What a term costs in a year: as the record gives it, or worked out from the value of the whole term.</summary>
/// <param name="Term">The term.</param>
/// <param name="AYear">The price of a year.</param>
/// <param name="Working">The sum, when it was worked out.</param>
public sealed record Price(Term Term, Money AYear, string? Working)
{
    /// <summary>A difference below a thousandth is no change: prices are printed in round sums.</summary>
    private const int Least = 1000;

    public string Period => PeriodName.Of(Term.From, Term.To);

    public static Price? Of(Term term)
    {
        if (term.AnnualValue is { } stated)
        {
            return new Price(term, stated, null);
        }
        if (term is not { Value: { } value, From: { } from, To: { } to })
        {
            return null;
        }
        var months = Months.Of(from, to);
        return months switch
        {
            { Days: 0, Whole: 12 } => new Price(term, value, null),
            { Days: 0 } => Worked(term, value, 12, months.Whole, months.InMonths()),
            _ => Worked(term, value, 365, to.DayNumber - from.DayNumber + 1, $"{to.DayNumber - from.DayNumber + 1} days"),
        };
    }

    public static IReadOnlyList<Price> All(ServiceRecords records) =>
        [.. records.Terms.OrderBy(t => t.From ?? DateOnly.MaxValue).Select(Of).OfType<Price>()];

    /// <summary>How this price stands to an earlier one.</summary>
    public string Against(Price earlier)
    {
        var difference = AYear - earlier.AYear;
        if (difference.Pence == 0)
        {
            return "no change";
        }
        var share = earlier.AYear.Pence == 0 ? 0 : Math.Abs(difference.Pence) * 100m / earlier.AYear.Pence;
        var moved = $"{new Money(Math.Abs(difference.Pence))} {(difference.Pence > 0 ? "more" : "less")}";
        return IsChange(earlier) ? $"{moved}, {share:0.#} per cent" : $"no change ({moved}, {(share < 0.01m ? "less than 0.01" : share.ToString("0.##"))} per cent)";
    }

    public bool IsChange(Price earlier) => Math.Abs(AYear.Pence - earlier.AYear.Pence) * Least >= Math.Abs(earlier.AYear.Pence) && AYear != earlier.AYear;

    private static Price Worked(Term term, Money value, int times, int parts, string length)
    {
        var exact = value.Pence * times % parts == 0;
        var year = new Money((long)Math.Round(value.Pence * (decimal)times / parts, MidpointRounding.AwayFromZero));
        var sum = times % parts == 0 ? $"{times / parts} × {value}" : $"{value} ÷ {parts} × {times}";
        return new Price(term, year, $"{value} for {length}: {sum} {(exact ? "=" : "≈")} {year} a year");
    }
}
