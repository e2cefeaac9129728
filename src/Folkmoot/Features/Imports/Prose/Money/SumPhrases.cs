using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Meanings that stand in the sentence itself: before the sum, after it, or in what is done with it.</summary>
internal static partial class SumPhrases
{
    /// <summary>"the forecast overspend of £2m"; "the yearly cost of the service is £3m"; "savings (£0.3m)".</summary>
    public static PrintedSum? Named(SumSetting setting)
    {
        var link = Link().Match(setting.Before);
        if (!link.Success || WrittenOff().IsMatch(setting.After))
        {
            return null;
        }

        var phrase = NounPhrases.Ending(setting.Before[..link.Index]);
        var limit = link.Value.Contains("up to", StringComparison.OrdinalIgnoreCase) || link.Value.Contains("most", StringComparison.OrdinalIgnoreCase)
                    || link.Value.Contains("maximum", StringComparison.OrdinalIgnoreCase);
        return Meaning(setting, phrase, limit);
    }

    /// <summary>"£8m of efficiency savings"; "a £505k grant"; "£1m additional funding".</summary>
    public static PrintedSum? Followed(SumSetting setting)
    {
        var rest = Period().Replace(setting.After, "");
        rest = Aside().Replace(rest, "");
        var phrase = NounPhrases.Beginning(Joined().Replace(rest, ""));
        return Meaning(setting, phrase, AtMost().IsMatch(setting.Before));
    }

    /// <summary>"will save £426k", "wrote off £99,601.14", "worth at most £500,000".</summary>
    public static PrintedSum? Done(SumSetting setting)
    {
        var near = setting.Before.Length > 60 ? setting.Before[^60..] : setting.Before;
        var deed = Deeds().Matches(near).LastOrDefault()?.Value ?? Undone().Match(setting.After).Value;
        var limit = AtMost().IsMatch(near);
        if (deed.Length == 0 && !limit)
        {
            return null;
        }

        var kind = SumKinds.In(deed);
        var words = kind switch
        {
            SumKind.Saving => "saving",
            SumKind.WrittenOff => "arrears written off",
            SumKind.Loan => "loan",
            SumKind.Valuation => "valuation",
            SumKind.Cost => Lease().IsMatch(setting.Before) ? "lease cost" : "cost",
            SumKind.Funding when deed.StartsWith("contribut", StringComparison.OrdinalIgnoreCase) => "contribution",
            SumKind.Funding when Contract().IsMatch(setting.Before) => "contract value",
            SumKind.Funding => "allocation",
            SumKind.Price => "price",
            _ => "value",
        };
        var yearly = setting.Sum.Period == "year" || SumMarks.SaysYearly(setting.After);
        return setting.As(limit ? SumKind.Maximum : kind, (yearly ? "annual " : "") + (limit ? "maximum " : "") + words)
            with { Period = yearly ? "year" : setting.Sum.Period };
    }

    /// <summary>Nothing beside the sum says it: the last money word before it in the sentence, else the first after it.</summary>
    public static PrintedSum? Mentioned(SumSetting setting)
    {
        var noun = Nouns().Matches(setting.Before).LastOrDefault() ?? Nouns().Matches(setting.After).FirstOrDefault();
        return noun is null ? null : setting.As(SumKinds.In(noun.Value), noun.Value.ToLowerInvariant());
    }

    private static PrintedSum? Meaning(SumSetting setting, string phrase, bool limit)
    {
        phrase = Shortened(TimeSpan().Replace(phrase, ""));
        var kind = SumKinds.In(phrase);
        if (kind == SumKind.Unknown || phrase.Length < 3)
        {
            return null;
        }

        var words = StartsPlain().IsMatch(phrase) ? Words.LowerFirst(phrase) : phrase;
        return setting.As(limit && kind is not (SumKind.Overspend or SumKind.Underspend) ? SumKind.Maximum : kind, limit ? $"maximum {words}" : words);
    }

    /// <summary>"1 April until 21 March at an estimated cost" is an estimated cost: words after the last figure, and after "at".</summary>
    private static string Shortened(string phrase)
    {
        var tail = Tail().Match(phrase).Groups["tail"].Value;
        return tail.Length > 2 && SumKinds.In(tail) != SumKind.Unknown ? tail : phrase;
    }

    [GeneratedRegex(@"^.*(\b(19|20)\d{2}|\b(at|to) an?)\s+((to|at|for|of|in|with|until|from|on|the|an?|months?|years?)\s+)*(?<tail>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(@"(\b(of|is|are|was|were|at|totals?|totalling|being|by|will be|would be|has been|to be|comes? to|amounts? to|stands? at|estimated|forecast|set)|[:(=–-])(\s+(just |now |currently |estimated |anticipated |expected )?(under|over|up to|circa|c\.?|approximately|around|about|nearly|at most|a maximum of|no more than|at|to be|an estimated|of|in the region of))*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(per annum|per year|a year|each year|annually|p\.?a\.?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(of|in|for) (the |its |a )?", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^\s*\([^()]{0,80}\)\s*")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(up to|at most|a maximum of|not exceeding|not to exceed|no more than)\s*(circa\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(sav(e|es|ed|ing)|wr(ite|ites|ote|itten|iting)[- ]off|lend|lends|lent|loan|worth|valued at|costs?|costing|allocat(e|ed|es)|award(ed|s)?|contribut(e|es|ed|ing)|paid|pay|pays|spend|spent|invest(ed)?|sold|sell)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deeds();

    [GeneratedRegex(@"^\s*((will|to|would|could|should) )?be written[- ]off\b", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenOff();

    [GeneratedRegex(@"\bcontracts?\b.*\bfor\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\blease\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lease();

    [GeneratedRegex(@"\s+(for|in|over|during) (the )?(period|year|\d).*$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeSpan();

    [GeneratedRegex(@"^(the|total|annual|yearly|net|gross|forecast|identified|estimated|planned|proposed|additional|further|maximum|current|contracts?|costs?|savings?|grants?|funding|budget|price|value|allocation|overspend|underspend|income)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsPlain();

    [GeneratedRegex(@"^\s*((will|to|would|could) )?be (written off|saved|spent|paid|invested|allocated|awarded)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Undone();

    [GeneratedRegex(@"\b((total |annual |yearly |net |gross )?(savings?|overspend|underspend|costs?|budget|funding|grant|value|price|income|spend|expenditure|contribution|allocation|loan|valuation|pressures?|reserves?|investment|rent|debt|arrears|deficit|gap|salary|salaries|wage))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nouns();
}
