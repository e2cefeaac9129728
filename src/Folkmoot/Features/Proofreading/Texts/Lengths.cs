using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>A length of time in words or figures: "24 months", "two single years".</summary>
internal sealed record PrintedLength(int At, int Length, int Months);

internal static partial class Lengths
{
    private static readonly string[] Words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IEnumerable<PrintedLength> In(string text) => In(text, 0, text.Length);

    public static IEnumerable<PrintedLength> In(string text, int from, int to)
    {
        for (var match = Printed().Match(text, from, to - from); match.Success; match = match.NextMatch())
        {
            if (match.Groups["both"].Success) yield return new(match.Index, match.Length, match.Groups["unit"].ValueSpan[0] is 'y' or 'Y' ? 24 : 2);
            else if (Number(match.Groups["n"].Value) is { } number) yield return new(match.Index, match.Length, match.Groups["unit"].ValueSpan[0] is 'y' or 'Y' ? number * 12 : number);
        }
    }

    private static int? Number(string words)
    {
        if (int.TryParse(words, out var number)) return number is > 0 and < 400 ? number : null;
        var at = Array.FindIndex(Words, word => word.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (at > 0) return at;
        return words.ToLowerInvariant() switch { "a" or "an" or "further" or "additional" => 1, "eighteen" => 18, "twenty-four" or "twenty four" => 24, "thirty-six" or "thirty six" => 36, _ => null };
    }

    [GeneratedRegex(@"\b(?<both>both)\s(?:of\s)?(?:the\s)?(?:\w+\s){0,2}?(?:single|one)[\s-](?<unit>year|month)s?\b|\b(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[\s-]four|thirty[\s-]six|an?|further|additional)[\s-]{1,2}(?:(?:single|further|additional|separate|optional|extra|more)\s)?(?<unit>year|month)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Printed();
}
