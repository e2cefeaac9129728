namespace Folkmoot.Features.Imports.Prose;

/// <summary>Finds every sum of money in a text, once through from its start to its end.</summary>
public static class Sums
{
    private static readonly (string Sign, string Currency)[] Signs = [("£", "GBP"), ("€", "EUR"), ("$", "USD"), ("GBP", "GBP"), ("EUR", "EUR")];

    /// <summary>Every sum in running text, with its meaning worked out from the sentence round it.</summary>
    public static IReadOnlyList<PrintedSum> In(string text) => [.. Found(text).Select(sum => SumMeanings.Give(text, sum))];

    /// <summary>Every sum in a "Reason Key" or a form's list of criteria: thresholds, never values of the decision.</summary>
    public static IReadOnlyList<PrintedSum> Thresholds(string text, string where, string meaning) =>
        [.. Found(text).Select(sum => sum with { Kind = SumKind.Threshold, Meaning = meaning, Where = where })];

    /// <summary>The same sum said again with the same meaning is one fact; the first place is kept.</summary>
    public static IReadOnlyList<PrintedSum> Distinct(IEnumerable<PrintedSum> sums) =>
        [.. sums.DistinctBy(sum => (sum.Amount, sum.UpTo, sum.Currency, sum.Kind, sum.Of, sum.Where, sum.Amount is null ? sum.Text : null))];

    internal static IEnumerable<PrintedSum> Found(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var sign = SignAt(text, i);
            var first = sign.Length == 0 ? null : SumNumber.At(text, Words.SkipBlanks(text, i + sign.Length, 3));
            if (first is not { } number)
            {
                i++;
                continue;
            }

            var sum = Read(text, i, sign.Currency, number);
            yield return sum;
            i = sum.Start + sum.Length;
        }
    }

    private static (int Length, string Currency) SignAt(string text, int i)
    {
        if (text[i] is not ('£' or '€' or '$' or 'G' or 'E'))
        {
            return default;
        }

        foreach (var (sign, currency) in Signs)
        {
            if (string.CompareOrdinal(text, i, sign, 0, sign.Length) == 0 && (sign.Length == 1 || !Words.LetterAt(text, i - 1)))
            {
                return (sign.Length, currency);
            }
        }

        return default;
    }

    private static PrintedSum Read(string text, int i, string currency, SumNumber first)
    {
        var (start, minus) = SumMarks.StartOf(text, i);
        var second = SumRanges.After(text, i, first);
        var end = second?.End ?? first.End;
        var unit = second is { } other && SumRanges.TakesUnitOf(first, other) ? other.Unit : first.Unit;
        var doubtful = first.Doubtful || second is { Doubtful: true };
        var printed = Words.Collapse(text.AsSpan(start, end - start));
        return new PrintedSum(printed, start, end - start, doubtful ? null : Plain(minus * first.Value * unit), doubtful ? null : Plain(second?.Amount), currency)
        {
            Period = SumMarks.PeriodAfter(text, end),
            Approximate = SumMarks.ApproximateBefore(text, start) || printed[0] is 'c' or '~',
            Finding = doubtful ? $"The figure {printed} cannot be read for certain: its digits are not in groups of three." : null,
        };
    }

    /// <summary>3087000, not 3087000.000.</summary>
    private static decimal? Plain(decimal? amount) => amount / 1.000000000000000000000000000000m;
}
