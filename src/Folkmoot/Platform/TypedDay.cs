using System.Text.RegularExpressions;

namespace Folkmoot.Platform;

/// <summary>A day as somebody typed it: 27/3/2024, 27 March 2024 or 2024-03-27.</summary>
public static partial class TypedDay
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The day, or in plain words why there is no such day.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="problem">What is wrong with it; null when it is a day.</param>
    public static DateOnly? Read(string typed, out string? problem)
    {
        problem = "Enter a day like 27/3/2024 or 27 March 2024";
        var text = typed.Trim();
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return Day(first.Groups[3].Value, int.Parse(first.Groups[2].Value), first.Groups[1].Value, ref problem);
        }
        if (DayFirst().Match(text) is not { Success: true } match)
        {
            return null;
        }
        var month = match.Groups[2].Value;
        var number = int.TryParse(month, out var digits) ? digits : Array.FindIndex(Months, m => m.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;
        return Day(match.Groups[1].Value, number, match.Groups[3].Value, ref problem);
    }

    private static DateOnly? Day(string day, int month, string year, ref string? problem)
    {
        var (d, y) = (int.Parse(day), int.Parse(year));
        if (month is < 1 or > 12 || y is < 1900 or > 2200)
        {
            problem = month is < 1 or > 12 ? "The month must be between 1 and 12, or a month’s name" : "The year must be between 1900 and 2200";
            return null;
        }
        var last = DateTime.DaysInMonth(y, month);
        if (d < 1 || d > last)
        {
            var name = char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1][1..];
            problem = $"There is no {d} {name} {y}: the month has {last} days";
            return null;
        }
        problem = null;
        return new DateOnly(y, month, d);
    }

    [GeneratedRegex("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$", RegexOptions.None, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})(?:st|nd|rd|th)?[\s/.\-]+([0-9]{1,2}|[a-z]{3,9})[\s/.\-,]+([0-9]{4})$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DayFirst();
}
