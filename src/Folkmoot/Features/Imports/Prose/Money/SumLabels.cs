using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>"Harbour Hall: £250k - £450k", a line of a list whose introduction says what the sums are.</summary>
internal static partial class SumLabels
{
    private const int LookBack = 900;

    public static PrintedSum? Read(SumSetting setting)
    {
        var lineStart = setting.Text.LastIndexOf('\n', Math.Max(0, setting.Sum.Start - 1)) + 1;
        if (setting.Sum.Start - lineStart is < 3 or > 90)
        {
            return null;
        }

        var label = Label().Match(setting.Text.Substring(lineStart, setting.Sum.Start - lineStart));
        if (!label.Success)
        {
            return null;
        }

        var name = label.Groups["name"].Value.Trim();
        if (SumKinds.In(name) is not SumKind.Unknown and var named)
        {
            return setting.As(named, Words.LowerFirst(name));
        }

        var from = Math.Max(0, lineStart - LookBack);
        var noun = Nouns().Matches(setting.Text.Substring(from, lineStart - from)).LastOrDefault();
        return noun is null ? null : setting.As(SumKinds.In(noun.Value), $"{Singular(noun.Value)} of {name}", name);
    }

    private static string Singular(string noun) => Words.Collapse(noun).ToLowerInvariant() is var words && words.EndsWith('s') ? words[..^1] : words;

    [GeneratedRegex(@"^\s*([•·*o-]\s+|\d{1,2}[.)]\s+)?(?<name>[A-Z][\w&'’/ -]{2,70}?)\s*:\s*(circa |c\.? ?|approximately )?$")]
    private static partial Regex Label();

    [GeneratedRegex(@"\b((desktop|market|annual|total|contract|indicative) )?(valuations?|costs?|values?|budgets?|prices?|grants?|savings?|contributions?|rents?|allocations?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nouns();
}
