using System.Globalization;
using Folkmoot.Law;

namespace Folkmoot.Platform;

/// <summary>A sum of money as somebody typed it: £3,087,000, 3087000.50.</summary>
public static class TypedSum
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>The sum, or in plain words why there is none.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="problem">What is wrong with it; null when it is a sum.</param>
    public static Money? Read(string typed, out string? problem)
    {
        var bare = typed.Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Trim();
        var isSum = decimal.TryParse(bare, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds) && pounds * 100 == decimal.Truncate(pounds * 100) && pounds < Most;
        problem = isSum ? null : "Enter a sum like £3,087,000 or 3087000.50";
        return isSum ? Money.Pounds(pounds) : null;
    }
}
