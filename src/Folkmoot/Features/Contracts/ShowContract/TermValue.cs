using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.ShowContract;

/// <summary>What a whole term is worth.</summary>
public static class TermValue
{
    /// <summary>The value recorded; else the value of a year over the term's months, when it is of whole months. The flag says that it was worked out.</summary>
    public static (Money? Value, bool Reckoned) Of(Term term)
    {
        if (term.Value is not null || term.AnnualValue is not { } annual || term is not { From: { } from, To: { } to })
        {
            return (term.Value, false);
        }
        var after = to.AddDays(1);
        var months = ((after.Year - from.Year) * 12) + after.Month - from.Month;
        var pence = annual.Pence * (decimal)months / 12;
        return after.Day == from.Day && months > 0 && pence == decimal.Truncate(pence) ? (new Money((long)pence), true) : (null, false);
    }

    /// <summary>"1 April 2024 to 31 March 2025".</summary>
    public static string Days(Term term) => $"{term.From?.InWords() ?? "start not known"} to {term.To?.InWords() ?? "end not known"}";
}
