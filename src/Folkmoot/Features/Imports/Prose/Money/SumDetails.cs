using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>From which year a yearly sum runs, and on whose contribution a saving falls.</summary>
internal static partial class SumDetails
{
    public static PrintedSum Add(PrintedSum sum, SumSetting setting)
    {
        if (sum.Meaning is null || sum.Kind == SumKind.Threshold)
        {
            return sum;
        }

        var onwards = Onwards().Match(setting.After);
        var contribution = Contribution().Match(setting.After);
        return sum with
        {
            Meaning = sum.Meaning
                      + (onwards.Success ? $" a year from {onwards.Groups["year"].Value}" : "")
                      + (contribution.Success ? $", on the {contribution.Groups["whose"].Value}" : ""),
            Of = sum.Of ?? (contribution.Success ? contribution.Groups["whose"].Value : null),
        };
    }

    [GeneratedRegex(@"\b(from )?(?<year>20\d\d([/-]\d{2,4})?) onwards\b", RegexOptions.IgnoreCase)]
    private static partial Regex Onwards();

    [GeneratedRegex(@"\bfrom the (?<whose>[\w&'’ ]{2,50}? (contribution|share|part))\b")]
    private static partial Regex Contribution();
}
