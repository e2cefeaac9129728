namespace Folkmoot.Features.Imports.Prose;

/// <summary>The second figure of "£250k - £450k", "£1.2-1.5m", "between £130k and £180k".</summary>
internal static class SumRanges
{
    public static SumNumber? After(string text, int signAt, SumNumber first)
    {
        var i = Words.SkipSpace(text, first.End, 120);
        if (i >= text.Length)
        {
            return null;
        }

        if (text[i] is '-' or '–' or '—')
        {
            var next = Words.SkipSpace(text, i + 1, 120);
            var signed = next < text.Length && text[next] is '£' or '€';
            return signed ? SumNumber.At(text, next + 1) : Unsigned(text, first.End, i, next);
        }

        var before = text.AsSpan(Math.Max(0, signAt - 30), Math.Min(30, signAt)).ToString();
        var between = before.Contains("between", StringComparison.OrdinalIgnoreCase);
        return Joined(text, i, "to ", between || !before.TrimEnd().EndsWith("from", StringComparison.OrdinalIgnoreCase)
                   || before.Contains("rang", StringComparison.OrdinalIgnoreCase))
               ?? Joined(text, i, "and ", between);
    }

    /// <summary>In "£1-£2m" and "£250-450k" the first figure is in the second's unit.</summary>
    public static bool TakesUnitOf(SumNumber first, SumNumber second) =>
        first.Unit == 1m && second.Unit > 1m && first.Value < 1000m && first.Value <= second.Value;

    private static SumNumber? Unsigned(string text, int firstEnd, int dash, int next) =>
        dash == firstEnd && next == dash + 1 && SumNumber.At(text, next) is { Unit: > 1m } number ? number : null;

    private static SumNumber? Joined(string text, int i, string word, bool allowed)
    {
        if (!allowed || string.CompareOrdinal(text, i, word.TrimEnd(), 0, word.Length - 1) != 0)
        {
            return null;
        }

        var next = Words.SkipSpace(text, i + word.Length - 1, 120);
        return next > i + word.Length - 1 && next < text.Length && text[next] is '£' or '€' ? SumNumber.At(text, next + 1) : null;
    }
}
