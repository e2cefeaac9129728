using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Finds every date in a text: days, months, years, ranges of years, impossible days.</summary>
public static partial class PrintedDates
{
    private const string Months =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    public static IReadOnlyList<PrintedDate> In(string text)
    {
        var matches = new List<(Match? Match, PrintedDate? Month)>();
        for (var i = NextDigit(text, 0); i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var (match, month) = At(text, i, end - i);
            if (match is not null || month is not null)
            {
                matches.Add((match, month));
                end = Math.Max(end, match is null ? month!.End : match.Index + match.Length);
            }

            i = NextDigit(text, end);
        }

        return Dated(text, matches);
    }

    private static List<PrintedDate> Dated(string text, List<(Match? Match, PrintedDate? Month)> matches)
    {
        var found = new List<PrintedDate>();
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var (match, month) = matches[i];
            var date = match is null ? month : match.Groups["part"].Success ? WithYearOf(match, found.LastOrDefault(), text) : Read(match);
            if (date is not null)
            {
                found.Add(date);
            }
        }

        found.Reverse();
        return found;
    }

    private static int NextDigit(string text, int from)
    {
        var at = text.AsSpan(Math.Min(from, text.Length)).IndexOfAnyInRange('0', '9');
        return at < 0 ? text.Length : from + at;
    }

    /// <summary>What begins with the digits at a place: a day, a year, or the year of a month printed before it.</summary>
    private static (Match? Match, PrintedDate? Month) At(string text, int i, int digits)
    {
        var before = i == 0 ? ' ' : text[i - 1];
        if (digits is 3 or > 4 || before is '/' or '.' && i > 1 && char.IsDigit(text[i - 2]))
        {
            return default;
        }

        if (digits == 4 && MonthBefore(text, i) is { } month)
        {
            return (null, month);
        }

        var match = digits < 3 ? FromDay().Match(text, i) : before is '£' or ',' or '-' or '.' or '/' ? FromIso().Match(text, i) : FromYear().Match(text, i);
        return match.Success ? (match, null) : default;
    }

    /// <summary>"March 2031", read back from the year.</summary>
    private static PrintedDate? MonthBefore(string text, int year)
    {
        var next = year + 4 < text.Length ? text[year + 4] : ' ';
        var end = year;
        while (end > 0 && year - end < 120 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.'))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 10 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        if (end == year || next is '/' || text[year] is not ('1' or '2') || !Month().IsMatch(text.AsSpan(start, end - start)) || Words.LetterAt(text, start - 1))
        {
            return null;
        }

        var name = text[start..end];
        return new(Words.Collapse(text.AsSpan(start, year + 4 - start)), start, year + 4 - start, $"{text.AsSpan(year, 4)}-{MonthOf(name):00}", DatePrecision.Month);
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

    [GeneratedRegex("^(?:" + Months + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(
        @"\G(?:(?<d>\d{1,2})\s{0,3}(?:st|nd|rd|th)?(?:\s{1,120}day)?(?:\s{0,120}of)?\s{0,120}(?<mon>" + Months + @")\.?,?\s{1,120}(?:(?<y>\d{4})|['’](?<y>\d{2}))(?!\d)" +
        @"|(?<![-])(?<d>\d{1,2})(?<sep>[./-])(?<m>\d{1,2})(?:(?-i:\k<sep>)|(?<=\.\d{1,2})\s)(?<y>\d{4}|\d{2})(?![\d/]|[.-]\d)" +
        @"|(?<part>\d{1,2})\s{0,3}(?:st|nd|rd|th)?(?:\s{0,120}of)?\s{0,120}(?<partmon>" + Months + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex FromDay();

    [GeneratedRegex(@"\G(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])")]
    private static partial Regex FromIso();

    [GeneratedRegex(
        @"\G(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])|(?<from>(?:19|20)\d{2})\s?[-–/]\s?(?<to>\d{4}|\d{2})(?![\d/-]|[.,]\d)" +
        @"|(?<year>(?:19|20)\d{2})(?![\d/A-Za-z-]|[.,]\d))")]
    private static partial Regex FromYear();
}
