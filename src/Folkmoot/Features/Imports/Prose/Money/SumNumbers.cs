namespace Folkmoot.Features.Imports.Prose;

/// <summary>Reads one figure with its unit ("1,392,813.00", "3.087m", "2.5 million") at a place in a text.</summary>
internal readonly record struct SumNumber(int End, decimal Value, decimal Unit, bool Doubtful)
{
    public decimal Amount => Value * Unit;

    private static readonly (string Word, decimal Unit)[] Units =
    [
        ("million", 1_000_000m), ("billion", 1_000_000_000m), ("thousand", 1_000m), ("bn", 1_000_000_000m),
        ("mn", 1_000_000m), ("m", 1_000_000m), ("k", 1_000m), ("b", 1_000_000_000m),
    ];

    public static SumNumber? At(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 24 && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && Words.DigitAt(text, end + 1))))
        {
            end++;
        }

        var printed = text.AsSpan(start, end - start);
        if (printed.IsEmpty || !char.IsAsciiDigit(printed[0]))
        {
            return null;
        }

        var doubtful = !GroupsInThrees(printed) || Words.DigitAt(text, end);
        var plain = printed.ToString().Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, out var value))
        {
            (value, doubtful) = (0, true);
        }

        var (unit, unitEnd) = UnitAt(text, end);
        return new SumNumber(unitEnd, value, unit, doubtful);
    }

    private static bool GroupsInThrees(ReadOnlySpan<char> printed)
    {
        var point = printed.IndexOf('.');
        var whole = point < 0 ? printed : printed[..point];
        var rest = point < 0 ? default : printed[(point + 1)..];
        if (rest.ContainsAny(',', '.'))
        {
            return false;
        }

        var comma = whole.LastIndexOf(',');
        while (comma >= 0)
        {
            if (whole.Length - comma != 4 || comma == 0)
            {
                return false;
            }

            whole = whole[..comma];
            comma = whole.LastIndexOf(',');
        }

        return whole.Length <= 3 || !printed.Contains(',');
    }

    private static (decimal Unit, int End) UnitAt(string text, int i)
    {
        var at = Words.SkipSpace(text, i, 60);
        foreach (var (word, unit) in Units)
        {
            var fits = at == i || word.Length > 2 || (text.AsSpan(i, at - i).IndexOf('\n') < 0 && at - i == 1);
            if (fits && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 &&
                !Words.LetterAt(text, at + word.Length) && !Words.DigitAt(text, at + word.Length))
            {
                return (unit, at + word.Length);
            }
        }

        return (1m, i);
    }
}
