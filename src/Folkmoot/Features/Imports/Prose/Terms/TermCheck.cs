using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Whether a printed length reaches from the printed start to the printed end.</summary>
internal static partial class TermCheck
{
    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"12 months from 1 April 2031 end on 31 March 2032, not on 21 March 2032."; null when they agree or cannot be compared.</summary>
    public static string? Finding(string text, PrintedDate start, PrintedDate end)
    {
        if (start.Day is not { } from || end.Day is not { } to)
        {
            return null;
        }

        var sentence = Sentence.Around(text, start.Start, start.Length);
        var length = Length().Match(sentence.Before(start.Start));
        if (!length.Success || Number(length.Groups["number"].Value) is not (> 0 and var number))
        {
            return null;
        }

        var months = length.Groups["unit"].Value.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? number * 12 : number;
        var last = months > 600 ? from : from.AddMonths(months).AddDays(-1);
        // A term counted to the anniversary itself is a day out and common.
        return months > 600 || Math.Abs(last.DayNumber - to.DayNumber) <= 1 ? null
            : $"{length.Groups["number"].Value} {length.Groups["unit"].Value} from {start.Text} end on {last:d MMMM yyyy}, not on {end.Text}.";
    }

    private static int Number(string printed) =>
        int.TryParse(printed, out var number) ? number : Array.FindIndex(Numbers, word => word.Equals(printed, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(for|term of|period of|extension of)\s+(an?\s+)?((initial |further |additional )?(period|term)\s+of\s+)?(?<number>\d{1,3}|[a-z]{3,6})[\s-](?<unit>(month|year)s?)\b(?!.*\b(for|term of|period of)\s+\w+[\s-](month|year))", RegexOptions.IgnoreCase)]
    private static partial Regex Length();
}
