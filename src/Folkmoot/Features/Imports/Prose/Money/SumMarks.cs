using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>What stands close to a sum: a minus, "circa", "per annum".</summary>
internal static partial class SumMarks
{
    /// <summary>Where the printed sum begins: a minus or a glued "c" belong to it.</summary>
    public static (int Start, int Sign) StartOf(string text, int i)
    {
        if (i == 0)
        {
            return (i, 1);
        }

        var free = i == 1 || char.IsWhiteSpace(text[i - 2]) || text[i - 2] == '(';
        return text[i - 1] switch
        {
            '-' or '−' or '–' when free && !AfterSum(text, i - 2) => (i - 1, -1),
            'c' or 'C' or '~' when free => (i - 1, 1),
            _ => (i, 1),
        };
    }

    public static bool ApproximateBefore(string text, int start)
    {
        var from = Math.Max(0, start - 40);
        var before = text.AsSpan(from, start - from).ToString();
        return Approximate().IsMatch(before) || Circa().IsMatch(before);
    }

    public static string? PeriodAfter(string text, int end)
    {
        var match = Period().Match(text.Substring(end, Math.Min(60, text.Length - end)));
        return match.Success ? UnitOf(match.Value) : null;
    }

    public static bool SaysYearly(string words) => Yearly().IsMatch(words);

    private static bool AfterSum(string text, int i)
    {
        while (i >= 0 && text[i] == ' ')
        {
            i--;
        }

        return i >= 0 && (char.IsDigit(text[i]) || text[i] is 'k' or 'm' or 'K' or 'M');
    }

    private static string UnitOf(string printed)
    {
        foreach (var unit in new[] { "hour", "night", "week", "month", "quarter", "day" })
        {
            if (printed.Contains(unit, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return "year";
    }

    [GeneratedRegex(@"\b(circa|ca\.|approx(imately|\.)?|around|about|roughly|nearly|almost|some|in the region of|estimated( at| to be)?( an?)?|an estimated)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Approximate();

    [GeneratedRegex(@"(^|[\s(])c\.? ?$")]
    private static partial Regex Circa();

    [GeneratedRegex(@"^\s{0,50}\(?\s?(per\s+(annum|year|hour|night|week|month|quarter|day)|p\.?\s?a\.?(?=[\s,;).]|$)|(a|each|every)\s+(year|week|month|hour|night|day|quarter)|annually|yearly|/\s?(year|annum|week|month|hour|pa)\b|pw\b|pcm\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b(annual|annually|yearly|per annum|per year|each year|every year|a year|p\.?a\.)(?=\W|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Yearly();
}
