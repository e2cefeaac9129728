namespace Folkmoot.Features.Imports.Prose;

/// <summary>
/// Finds the dates and lengths that belong to a contract's life: its start and end, the most it can be extended to,
/// notice. Dates of meetings, consultations, strategies and policies are left alone.
/// </summary>
public static class TermDates
{
    public static IReadOnlyList<TermDate> In(string text) => In(text, PrintedDates.In(text));

    internal static IReadOnlyList<TermDate> In(string text, IReadOnlyList<PrintedDate> dates)
    {
        if (!TermSubjects.MayStandIn(text))
        {
            return [];
        }

        var found = new List<TermDate>();
        for (var i = 0; i < dates.Count; i++)
        {
            if (Read(text, dates, i) is { } date)
            {
                found.Add(date);
            }
        }

        found.AddRange(TermLengths.In(text, [.. found]));
        return [.. found.OrderBy(date => date.Start)];
    }

    /// <summary>
    /// Each fact once: a second mention of the same day, a month that a day makes precise, and a general mention beside
    /// a particular one add nothing.
    /// </summary>
    public static IReadOnlyList<TermDate> Distinct(IEnumerable<TermDate> dates)
    {
        var kept = new List<TermDate>();
        var all = dates.ToList();
        foreach (var date in all)
        {
            var known = kept.Exists(other => Same(other, date));
            var blurred = date.Precision is DatePrecision.Month or DatePrecision.Year && date.Date is not null &&
                          all.Exists(other => other.Moment == date.Moment && other.Date?.Length > date.Date.Length && other.Date.StartsWith(date.Date, StringComparison.Ordinal));
            if (!known && !blurred)
            {
                kept.Add(date);
            }
        }

        return kept;
    }

    private static bool Same(TermDate known, TermDate date)
    {
        var sameDay = known.Date is not null ? known.Date == date.Date : string.Equals(known.Text, date.Text, StringComparison.OrdinalIgnoreCase);
        if (known.Moment != date.Moment || known.InTable != date.InTable || !sameDay)
        {
            return false;
        }

        return known.InTable ? known.Of == date.Of : known.IsGeneral || date.IsGeneral || known.Subject == date.Subject;
    }

    private static TermDate? Read(string text, IReadOnlyList<PrintedDate> dates, int i)
    {
        var date = dates[i];
        if (date.IsSpannedYear)
        {
            return null;
        }

        if (TermTables.Read(text, date) is { } cell)
        {
            return cell;
        }

        var sentence = Sentence.Around(text, date.Start, date.Length);
        var before = sentence.Before(date.Start);
        var after = sentence.After(date.End);
        if (date.Precision is DatePrecision.Year)
        {
            return TermYears.Read(text, date, before, after);
        }

        var follows = i > 0 && TermCues.Joins(text, dates[i - 1].End, date.Start);
        var leads = i + 1 < dates.Count && TermCues.Joins(text, date.End, dates[i + 1].Start);
        return TermCues.Moment(before, follows, leads) is { } moment && TermSubjects.Of(text, sentence, before, after, moment) is { } subject
            ? Made(date, moment, subject) with { Finding = date.Finding ?? (follows ? TermCheck.Finding(text, dates[i - 1], date) : null) }
            : null;
    }

    private static TermDate Made(PrintedDate date, TermMoment moment, TermSubject subject) =>
        new(date.Text, date.Start, date.Length, date.Iso, date.Precision, moment)
        {
            Subject = subject.Words, Of = subject.Name, IsGeneral = subject.IsGeneral, Finding = date.Finding,
        };
}
