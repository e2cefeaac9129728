namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>"Not before 26th Jul 2023 by Cabinet; reason" taken apart.</summary>
internal static class DueText
{
    public static DecisionDue? Read(string value, string? taker = null, string? reason = null)
    {
        var text = TidyOneLine(value);
        var cut = text.IndexOf(';', StringComparison.Ordinal);
        if (cut >= 0)
        {
            reason ??= Nothing(text[(cut + 1)..].Trim());
            text = text[..cut].TrimEnd();
        }
        if (text.Length == 0) return null;
        var dates = PrintedDate.AllIn(text).Take(2).ToList();
        taker = TakerAfter(text, dates.Count > 0 ? dates[^1].End : 0) ?? taker;
        if (dates.Count == 0) return new(text, null, null, null, taker, reason);
        var (kind, from, to) = Period(text, dates);
        return new(text, kind, from, to, taker, reason);
    }

    private static (string? Kind, DateOnly? From, DateOnly? To) Period(string text, List<PrintedDate> dates)
    {
        var first = dates[0];
        if (Starts(text, "not before") || Starts(text, "on or after") || Starts(text, "after") || Starts(text, "from")) return ("not_before", first.Date, null);
        if (dates.Count > 1 && IsPeriod(text, first.End, dates[1].Start)) return ("between", first.Date, dates[1].LastDay);
        if (Starts(text, "before") || Starts(text, "by ") || Starts(text, "not after") || Starts(text, "no later than")) return ("before", null, first.LastDay);
        return first.IsMonth ? ("month", first.Date, first.LastDay) : ("on", first.Date, first.Date);
    }

    // "Between 1 Aug 2012 and 3 Dec 2012", "1 Aug 2012 to 3 Dec 2012"; a date far behind the words "by Cabinet" is no end.
    private static bool IsPeriod(string text, int end, int next)
    {
        var between = text.AsSpan(end, next - end).Trim();
        return between is "and" or "to" or "-" or "\u2013" or "until" or "and before" || Starts(text, "between");
    }

    private static string? TakerAfter(string text, int from)
    {
        var by = text.IndexOf(" by ", Math.Max(0, from - 1), StringComparison.OrdinalIgnoreCase);
        if (by < 0) return from == 0 && Starts(text, "by ") ? Nothing(text[3..].Trim()) : null;
        return Nothing(text[(by + 4)..].Trim());
    }

    private static bool Starts(string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);
    private static string? Nothing(string text) => text.Length == 0 ? null : text;
    private static string TidyOneLine(string text) => Labels.TidyText.OneLine(text);
}
