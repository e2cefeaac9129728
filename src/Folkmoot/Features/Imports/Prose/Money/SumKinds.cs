using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>The kind of sum that the words beside it name: "total value", "overspend", "written off".</summary>
internal static class SumKinds
{
    private static readonly (SumKind Kind, Regex Words)[] Kinds =
    [
        (SumKind.Overspend, Of("overspen[dt]\\w*")),
        (SumKind.Underspend, Of("underspen[dt]\\w*")),
        (SumKind.WrittenOff, Of("(wr[io]te|written|writing)[- ]offs?|wrote off")),
        (SumKind.Valuation, Of("valu(ation|ations|ed at)")),
        (SumKind.Saving, Of("sav(ing|ings|e|es|ed)|(will|to) be saved|cost reductions?|efficienc(y|ies)")),
        (SumKind.Maximum, Of("maximum|at most|not exceed(ing)?|not to exceed|no more than|up to|capped at|ceiling")),
        (SumKind.Grant, Of("grants?")),
        (SumKind.Additional, Of("additional|further|extra")),
        (SumKind.Loan, Of("loans?|lend|lends|lent|borrow(ing|ed)?")),
        (SumKind.Annual, Of("(annual|yearly) (\\w+ )?(value|cost|price|contract value|budget|spend|expenditure|contribution|funding|charge|rent|fee)s?")),
        (SumKind.Total, Of("total|whole[- ]life|overall|in all|altogether|aggregate")),
        (SumKind.ContractValue, Of("contracts? (value|price|sum)s?|values?|worth|valued")),
        (SumKind.Cost, Of("costs?|costing|expenditure|spend|spending|spent|rent|fees?|charges?|pa(y|id|ys|yments?)|salar(y|ies)|wages?")),
        (SumKind.Price, Of("prices?|premium|receipts?|s(ell|old|ale)|b(uy|ought)|purchased?")),
        (SumKind.Reserve, Of("reserves?")),
        (SumKind.Income, Of("income")),
        (SumKind.Budget, Of("budgets?|budgeted|gap|deficit|shortfall|pressures?")),
        (SumKind.Funding, Of("funding|funded|allocat(ion|ions|ed|e)|contributions?|contribut(e|es|ed)|fund|award(ed)?|investment|monies|money|sums?|extensions?")),
    ];

    /// <summary>The first kind in the order of the table whose words stand in the phrase.</summary>
    public static SumKind In(string phrase)
    {
        foreach (var (kind, words) in Kinds)
        {
            if (words.IsMatch(phrase))
            {
                return kind;
            }
        }

        return SumKind.Unknown;
    }

    private static Regex Of(string words) =>
        new($@"\b({words})\b", RegexOptions.IgnoreCase | RegexOptions.Compiled | RegexOptions.CultureInvariant);
}
