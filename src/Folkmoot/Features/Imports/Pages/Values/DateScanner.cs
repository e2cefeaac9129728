namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>Reads one date at one place: 26/07/2023, 16.12 19, 2023-07-26, 26th Jul 2023, 31March 2023, July 26, 2023, July 2023.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, int start)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly ReadOnlySpan<char> text = text;
    private readonly int begin = start;
    private int at = start;

    public PrintedDate Found { get; private set; }

    public bool FromDay()
    {
        var first = Number(out var length);
        if (length == 4 && Take('-')) return FromYear(first);
        if (length > 2) return false;
        if (Peek() is '/' or '.' or '-') return FromNumbers(first);
        if (Rest().StartsWith("st") || Rest().StartsWith("nd") || Rest().StartsWith("rd") || Rest().StartsWith("th")) at += 2;
        Spaces();
        if (Rest().StartsWith("of ")) at += 3;
        return Month() is > 0 and var month && YearAfter(out var year) && Set(year, month, first);
    }

    public bool FromMonth()
    {
        if (Month() is not (> 0 and var month)) return false;
        var before = at;
        if (YearAfter(out var year) && (at - 4 > begin && char.IsAsciiDigit(text[at - 4]) || text[at - 3] is '\u2019' or '\'')) return Set(year, month, 0);
        at = before;
        Spaces();
        var day = Number(out var length);
        if (length is 0 or > 2) return false;
        if (Rest().StartsWith("st") || Rest().StartsWith("nd") || Rest().StartsWith("rd") || Rest().StartsWith("th")) at += 2;
        return YearAfter(out year) && Set(year, month, day);
    }

    private bool FromYear(int year)
    {
        var month = Number(out var length);
        if (length != 2 || !Take('-')) return false;
        var day = Number(out length);
        return length == 2 && !char.IsAsciiLetterOrDigit(Peek()) && Set(year, month, day);
    }

    private bool FromNumbers(int day)
    {
        var mark = text[at++];
        var month = Number(out var length);
        if (length is 0 or > 2 || month is 0 or > 12) return false;
        // "16.12 19": the last dot is sometimes a space.
        if (!Take(mark) && !(mark == '.' && Take(' '))) return false;
        var year = Number(out length);
        if (length is not (2 or 4) || char.IsAsciiLetterOrDigit(Peek()) || (Peek() == mark && char.IsAsciiDigit(Peek(1)))) return false;
        return day <= 31 && Set(length == 2 ? Century(year) : year, month, day);
    }

    private bool YearAfter(out int year)
    {
        Take(',');
        Spaces();
        if (Peek() is '\u2019' or '\'') at++;
        year = Number(out var length);
        if (char.IsAsciiLetterOrDigit(Peek())) return false;
        if (length == 2) year = Century(year);
        return length == 4 || (length == 2 && text[at - 3] is '\u2019' or '\'' or ' ' or '\u00A0');
    }

    private int Month()
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var word = text[at..end];
        if (word.Length < 3) return 0;
        for (var month = 0; month < 12; month++)
        {
            var full = Months[month].AsSpan();
            var match = word.Equals(full, StringComparison.OrdinalIgnoreCase)
                || (word.Length == 3 && full.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                || word.Equals("sept", StringComparison.OrdinalIgnoreCase) && month == 8;
            if (!match) continue;
            at = end;
            Take('.');
            return month + 1;
        }
        return 0;
    }

    private int Number(out int length)
    {
        var value = 0;
        var from = at;
        while (at < text.Length && at - from < 5 && char.IsAsciiDigit(text[at])) value = (value * 10) + (text[at++] - '0');
        length = at - from;
        return value;
    }

    private static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;

    private bool Set(int year, int month, int day)
    {
        if (year is < 1800 or > 2200 || (day is < 0 or > 31)) return false;
        Found = new(begin, at, year, month, day);
        return true;
    }

    private readonly ReadOnlySpan<char> Rest() => text[at..];
    private readonly char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';
    private bool Take(char c) { if (Peek() != c) return false; at++; return true; }
    private void Spaces() { while (Peek() is ' ' or '\u00A0' or '\n') at++; }
}
