using System.Globalization;
using System.Text.RegularExpressions;
using Folkmoot.Law;

namespace Folkmoot.Features.Calculator.Asking;

/// <summary>A sum as somebody typed it: £1,029,080, 1029080.50, 1.2m, 500k.</summary>
internal static partial class TypedMoney
{
    public static Money? Read(string typed)
    {
        if (Sum().Match(typed.Trim()) is not { Success: true } match || !decimal.TryParse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
        {
            return null;
        }
        var pounds = figure * match.Groups[2].Value.ToLowerInvariant() switch { "" => 1m, "k" => 1000m, _ => 1_000_000m };
        return pounds < 1_000_000_000_000m && pounds * 100 == decimal.Truncate(pounds * 100) ? Money.Pounds(pounds) : null;
    }

    [GeneratedRegex(@"^£?\s*([0-9][0-9,]{0,18}(?:\.[0-9]{1,6})?)\s*(k|m|million|)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sum();
}
