using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Finds every date in a text: days, months, years, ranges of years, impossible days.</summary>
public static partial class PrintedDates
{
    private const string Months =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    public static IReadOnlyList<PrintedDate> In(string text)
    {
        var found = new List<PrintedDate>();
        PrintedDate? next = null;
        foreach (var match in Forms().Matches(text).Reverse())
        {
            var date = match.Groups["part"].Success ? WithYearOf(match, next, text) : Read(match);
            if (date is not null)
            {
                found.Add(date);
                next = date;
            }
        }

        found.Reverse();
        return found;
    }

    /// <summary>The first date in the text, where it is one whole day.</summary>
    public static DateOnly? DayIn(string text) => In(text).FirstOrDefault(date => date.Day is not null)?.Day;

    private static PrintedDate? Read(Match match)
    {
        var groups = match.Groups;
        if (groups["year"].Success)
        {
            return At(match, groups["year"].Value, DatePrecision.Year);
        }

        if (groups["from"].Success)
        {
            return YearRange(match, groups["from"].Value, groups["to"].Value);
        }

        var year = Year(groups["y"].Value);
        var month = groups["mon"].Success ? MonthOf(groups["mon"].Value) : int.Parse(groups["m"].Value);
        return groups["d"].Success ? DayAt(match, int.Parse(groups["d"].Value), month, year) : At(match, $"{year:0000}-{month:00}", DatePrecision.Month);
    }

    /// <summary>"1 April to 31 July 2031": the first day is in the second's year, or the year before.</summary>
    private static PrintedDate? WithYearOf(Match match, PrintedDate? next, string text)
    {
        var end = match.Index + match.Length;
        if (next?.Day is not { } later || next.Start - end is < 1 or > 160 || !Joiner().IsMatch(text[end..next.Start]))
        {
            return null;
        }

        var month = MonthOf(match.Groups["partmon"].Value);
        return DayAt(match, int.Parse(match.Groups["part"].Value), month, month > later.Month ? later.Year - 1 : later.Year);
    }

    private static PrintedDate? DayAt(Match match, int day, int month, int year)
    {
        if (year is < 1800 or > 2199)
        {
            return null;
        }

        if (DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", out var date))
        {
            return At(match, $"{date:yyyy-MM-dd}", DatePrecision.Day) with { Day = date };
        }

        var printed = Words.Collapse(match.Value);
        if (match.Groups["m"].Success && DateOnly.TryParseExact($"{year:0000}-{day:00}-{month:00}", "yyyy-MM-dd", out var american))
        {
            return At(match, $"{american:yyyy-MM-dd}", DatePrecision.Day) with { Day = american, Finding = $"{printed} has its month before its day." };
        }

        return At(match, null, DatePrecision.Invalid) with { Finding = $"{printed} is not a day of the calendar." };
    }

    private static PrintedDate? YearRange(Match match, string from, string to)
    {
        int first = int.Parse(from), last = to.Length == 2 ? ((first / 100) * 100) + int.Parse(to) : int.Parse(to);
        var spanned = to.Length == 2 && last == first + 1;
        return last <= first ? null : At(match, $"{first}/{last}", DatePrecision.Range) with { IsSpannedYear = spanned };
    }

    private static PrintedDate At(Match match, string? iso, DatePrecision precision) =>
        new(Words.Collapse(match.Value), match.Index, match.Length, iso, precision);

    private static int Year(string printed) => printed.Length == 4 ? int.Parse(printed) : 2000 + int.Parse(printed);

    private static int MonthOf(string name) =>
        (Array.FindIndex(MonthStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase))) + 1;

    private static readonly string[] MonthStarts = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    [GeneratedRegex(@"^\s*(to|until|till|up to|-|–|—|and|through to)\s*(the\s)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joiner();

    [GeneratedRegex(
        @"(?<![\d/.-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])" +
        @"|(?<![\d/.])(?<d>\d{1,2})\s{0,3}(?:st|nd|rd|th)?(?:\s{1,120}day)?(?:\s{0,120}of)?\s{0,120}(?<mon>" + Months + @")\.?,?\s{1,120}(?:(?<y>\d{4})|['’](?<y>\d{2}))(?!\d)" +
        @"|(?<![\d/.-])(?<d>\d{1,2})(?<sep>[./-])(?<m>\d{1,2})(?:(?-i:\k<sep>)|(?<=\.\d{1,2})\s)(?<y>\d{4}|\d{2})(?![\d/]|[.-]\d)" +
        @"|(?<![A-Za-z])(?<mon>" + Months + @")\.?,?\s{1,120}(?:of\s)?(?<y>(?:19|20)\d{2})(?![\d/])" +
        @"|(?<![\d/.£,-])(?<from>(?:19|20)\d{2})\s?[-–/]\s?(?<to>\d{4}|\d{2})(?![\d/-]|[.,]\d)" +
        @"|(?<![\d/.])(?<part>\d{1,2})\s{0,3}(?:st|nd|rd|th)?(?:\s{0,120}of)?\s{0,120}(?<partmon>" + Months + @")\b" +
        @"|(?<![\d/.£,-])(?<year>(?:19|20)\d{2})(?![\d/A-Za-z-]|[.,]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Forms();
}
