using System.Text.RegularExpressions;

namespace Folkmoot.Features.Authorities;

/// <summary>How an authority numbers its decisions: "yy/nnnnn" gives 23/00061. One run of n is the number within the year, yy or yyyy the year; all else stands as it is.</summary>
public static partial class ReferencePattern
{
    public static bool IsPattern(string pattern) =>
        pattern.Length is > 0 and <= 40 && Number().Count(pattern) == 1 && Year().Count(pattern) <= 1 && !pattern.Any(char.IsControl);

    /// <summary>What all references of a year begin with: "23/".</summary>
    public static string Stem(string pattern, DateOnly day) => Dated(pattern, day)[..Number().Match(Dated(pattern, day)).Index];

    /// <summary>The reference after the highest of those held in its year.</summary>
    public static string Next(string pattern, DateOnly day, IEnumerable<string> held)
    {
        var dated = Dated(pattern, day);
        var run = Number().Match(dated);
        var (before, after) = (dated[..run.Index], dated[(run.Index + run.Length)..]);
        var highest = held.Where(reference => reference.Length > before.Length + after.Length && reference.StartsWith(before, StringComparison.OrdinalIgnoreCase) && reference.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            .Select(reference => int.TryParse(reference.AsSpan(before.Length, reference.Length - before.Length - after.Length), out var number) ? number : 0)
            .DefaultIfEmpty(0).Max();
        return before + (highest + 1).ToString().PadLeft(run.Length, '0') + after;
    }

    private static string Dated(string pattern, DateOnly day) => Year().Replace(pattern, year => day.ToString(year.Length == 4 ? "yyyy" : "yy"));

    [GeneratedRegex("n+", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("yyyy|yy", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
