using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>The kind of sum that the words beside it name: "total value", "overspend", "written off".</summary>
internal static partial class SumKinds
{
    /// <summary>The more telling kinds stand first: "total cost" is a total, "grant funding" a grant.</summary>
    private const string Kinds =
        "(?<Overspend>overspen[dt]\\w*)" + "|" +
        "(?<Underspend>underspen[dt]\\w*)" + "|" +
        "(?<WrittenOff>(wr[io]te|written|writing)[- ]offs?|wrote off)" + "|" +
        "(?<Valuation>valu(ation|ations|ed at))" + "|" +
        "(?<Saving>sav(ing|ings|e|es|ed)|(will|to) be saved|cost reductions?|efficienc(y|ies))" + "|" +
        "(?<Maximum>maximum|at most|not exceed(ing)?|not to exceed|no more than|up to|capped at|ceiling)" + "|" +
        "(?<Grant>grants?)" + "|" +
        "(?<Additional>additional|further|extra)" + "|" +
        "(?<Loan>loans?|lend|lends|lent|borrow(ing|ed)?)" + "|" +
        "(?<Annual>(annual|yearly) (\\w+ )?(value|cost|price|contract value|budget|spend|expenditure|contribution|funding|charge|rent|fee)s?)" + "|" +
        "(?<Total>total|whole[- ]life|overall|in all|altogether|aggregate)" + "|" +
        "(?<ContractValue>contracts? (value|price|sum)s?|values?|worth|valued)" + "|" +
        "(?<Cost>costs?|costing|expenditure|spend|spending|spent|rent|fees?|charges?|pa(y|id|ys|yments?)|salar(y|ies)|wages?)" + "|" +
        "(?<Price>prices?|premium|receipts?|s(ell|old|ale)|b(uy|ought)|purchased?)" + "|" +
        "(?<Reserve>reserves?)" + "|" +
        "(?<Income>income)" + "|" +
        "(?<Budget>budgets?|budgeted|gap|deficit|shortfall|pressures?)" + "|" +
        "(?<Funding>funding|funded|allocat(ion|ions|ed|e)|contributions?|contribut(e|es|ed)|fund|award(ed)?|investment|monies|money|sums?|extensions?)";

    private static readonly (SumKind Kind, int Group)[] InOrder =
        [.. Words().GetGroupNames().Where(name => !char.IsDigit(name[0])).Select(name => (Enum.Parse<SumKind>(name), Words().GroupNumberFromName(name)))];

    /// <summary>The most telling kind whose words stand in the phrase.</summary>
    public static SumKind In(string phrase)
    {
        var best = InOrder.Length;
        for (var match = Words().Match(phrase); match.Success; match = match.NextMatch())
        {
            for (var i = 0; i < best; i++)
            {
                if (match.Groups[InOrder[i].Group].Success)
                {
                    best = i;
                }
            }
        }

        return best < InOrder.Length ? InOrder[best].Kind : SumKind.Unknown;
    }

    [GeneratedRegex(@"\b(?:" + Kinds + @")\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
