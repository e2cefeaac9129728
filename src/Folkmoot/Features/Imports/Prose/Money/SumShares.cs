using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>"(ASC £2.5m/ICB £0.6m)": the part that each funder pays, with what is missing beside it.</summary>
internal static partial class SumShares
{
    private static readonly Dictionary<string, string> Funders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ASC"] = "adult social care", ["ASCH"] = "adult social care", ["PH"] = "public health", ["CYPE"] = "children, young people and education",
    };

    public static PrintedSum? Read(SumSetting setting)
    {
        var match = Funder().Match(setting.Before);
        if (!match.Success)
        {
            return null;
        }

        var printed = match.Groups["who"].Value;
        var who = Funders.GetValueOrDefault(printed, printed);
        return setting.As(SumKind.Share, $"{who}'s part", printed) with { Finding = setting.Sum.Finding ?? Missing(setting) };
    }

    private static string? Missing(SumSetting setting)
    {
        var other = Other().Match(setting.After);
        var open = setting.Before.LastIndexOf('(') > setting.Before.LastIndexOf(')') && !setting.After.Contains(')', StringComparison.Ordinal);
        return (other.Success, open) switch
        {
            (true, true) => $"The bracket is not closed, and no sum is printed for {other.Groups["who"].Value}.",
            (true, false) => $"No sum is printed for {other.Groups["who"].Value}.",
            (false, true) => "The bracket before this sum is not closed.",
            _ => null,
        };
    }

    [GeneratedRegex(@"(?:[(/,;+]|\band|:)\s*(?<who>[A-Z]{2,5}|NHS [A-Z]{2,4}|the Council|Council|Health|Public Health|Adult Social Care)(?:'s|’s)?( share| part| contribution)?( is| of|:| -| –)?\s*$|^(?<who>[A-Z]{3,5})( share| part| contribution)( is| of|:)?\s*$")]
    private static partial Regex Funder();

    [GeneratedRegex(@"^\s*(?:[/,;+&]|and)\s*(?<who>[A-Z]{2,5}|NHS [A-Z]{2,4}|Health)\b(?!\W{0,4}£)(?! (share|part|contribution))")]
    private static partial Regex Other();
}
