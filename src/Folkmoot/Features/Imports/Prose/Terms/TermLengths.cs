using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Lengths of time in a contract's life: options to extend, notice, "3 + 2 + 2", and a term that has no dates.</summary>
internal static partial class TermLengths
{
    private const string Number = "(?:\\d{1,2}\\s?[x×]\\s?\\d{1,3}|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty[- ]four|thirty[- ]six|forty[- ]eight|a|an)";
    private const string Unit = "(?:year|month|week|day)s?";

    private const int ReachBack = 90, ReachOn = 90;

    public static IEnumerable<TermDate> In(string text, IReadOnlyList<TermDate> dates)
    {
        var read = 0;
        for (var unit = Units().Match(text); unit.Success; unit = unit.NextMatch())
        {
            if (unit.Index < read || Around(text, unit, read) is not { } span)
            {
                continue;
            }

            read = span.End;
            var sentence = Sentence.Around(text, span.Start, span.Length);
            var dated = dates.Any(date => date.Start >= sentence.Start && date.Start < sentence.End);
            if (Moment(span.In(text), sentence.Before(span.Start), sentence.After(span.End), dated) is { } moment)
            {
                yield return new(Words.Collapse(text.AsSpan(span.Start, span.Length)), span.Start, span.Length, null, DatePrecision.Duration, moment) { IsGeneral = true };
            }
        }
    }

    /// <summary>The whole length that holds the unit: "a further two single year periods".</summary>
    private static TextSpan? Around(string text, Match unit, int read)
    {
        var from = Math.Max(read, unit.Index - ReachBack);
        var to = Math.Min(text.Length, unit.Index + ReachOn);
        foreach (Match match in Lengths().Matches(text[from..to]))
        {
            if (from + match.Index + match.Length > unit.Index)
            {
                return from + match.Index <= unit.Index ? new TextSpan(from + match.Index, match.Length) : null;
            }
        }

        return null;
    }

    private static TermMoment? Moment(string length, string before, string after, bool dated)
    {
        if (length.Contains("notice", StringComparison.OrdinalIgnoreCase))
        {
            return length.StartsWith("28", StringComparison.Ordinal) || Paper().IsMatch(before + after) ? null : TermMoment.Notice;
        }

        if (Listed().IsMatch(before))
        {
            return null;
        }

        var near = before.Length > 110 ? before[^110..] : before;
        if (length.Contains('+', StringComparison.Ordinal) || Option().IsMatch(near) || OptionWithin().IsMatch(length) || (With().IsMatch(near) && after.StartsWith("more", StringComparison.OrdinalIgnoreCase)))
        {
            return length.Contains('+', StringComparison.Ordinal) && !Contract().IsMatch(before + " " + after) ? null : TermMoment.ExtensionOption;
        }

        return !dated && Awarded().IsMatch(near) ? TermMoment.Length : null;
    }

    [GeneratedRegex(@"(?:year|month|week|day)s?\b|\+(?=\s?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Units();

    [GeneratedRegex(@"\b(?:\d{1,2}\s?\+\s?\d{1,2}(?:\s?\+\s?\d{1,2}){0,4}(?:\s(?:years?|months?))?" +
                    @"|(?:up\s+to\s+|at\s+most\s+|a\s+maximum\s+of\s+)?(?:a\s+further\s+|an\s+additional\s+)?" + Number + @"[\s-]{1,120}(?:(?:single|further|additional|optional|one|consecutive|separate|extensions|of|1|12|twelve|two)[\s-]{1,120}){0,4}" + Unit +
                    @"(?:[\s-]{1,120}(?:extension\s+periods?|periods?|extensions?))?(?:['’]?\s{1,120}(?:written\s+)?notice(?:\s{1,120}period)?)?(?:\s{1,120}each)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lengths();

    [GeneratedRegex(@"\b(option(s|al)?|provisions?|potential|possib\w+|permitted|ability|able|right|may be|could be|can be|scope)\b[^.;]{0,60}\b(exten\w+|further periods?|periods|renew\w*|for|of|to)( \(?(for|of|by|up to|the|two|a|an|period)\b)*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Option();

    [GeneratedRegex(@"\boptional\b|\bextensions of\b|\d\s?[x×]\s?\d.*\bextension|\bextension periods?\b", RegexOptions.IgnoreCase)]
    private static partial Regex OptionWithin();

    [GeneratedRegex(@"\b(with|plus)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex With();

    [GeneratedRegex(@"\b(contract|award|extension|agreement|framework|lease)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\b(contracts?|direct awards?|extensions?|agreement|framework|tender|lease)\b[^.;]{0,50}?(\bfor|\bof|\(|\blasting|\bbe)( a)?( (period|term|duration) of)?( up to)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Awarded();

    /// <summary>The options of an options list, and the notice that regulations require of a decision.</summary>
    [GeneratedRegex(@"^\W*(option \d+|\d+[.)]|extend for)", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"executive decision|28[- ]day|notice of (the )?(decision|motion)|forward plan|regulations", RegexOptions.IgnoreCase)]
    private static partial Regex Paper();
}
