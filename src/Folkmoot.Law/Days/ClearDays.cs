namespace Folkmoot.Law.Days;

/// <summary>
/// Clear days (DAY-01): whole days that lie between two events; neither the day of the notice nor the day of the event
/// counts, and weekends and bank holidays do. This is the count of the 28 clear days of regulations 5(2) and 9(2).
/// Needs no calendar, so no year is out of reach.
/// </summary>
public static class ClearDays
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-01", 1, "clear days", Standing.Law, Confidence.High, Since: null,
        "The text does not say that weekends count among 28 clear days; the universal practice is that they do.",
        Instruments.AccessToInformation(9, "(2)"), Instruments.AccessToInformation(5, "(2)"),
        Instruments.ExcludingBothEndDays, Instruments.PapersOpenAtTheOffices);

    /// <summary>The first day on which the event may happen, when so many clear days have to follow the notice: notice + n + 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one clear day.</exception>
    public static Deadline EarliestEvent(DateOnly notice, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Deadline(notice, notice.AddDays(n + 1), n, Bound.NotBefore);
    }

    /// <summary>The n-th day after the notice: the last day of a window that opens with it, or the safe last day for an answer "no later than n clear days after" it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day.</exception>
    public static Deadline LastDay(DateOnly notice, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var last = notice.AddDays(n);
        return new()
        {
            Day = last,
            From = notice,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(n, Unit.ClearDays),
            Steps = new Sum().Start(notice, "notice").Counted(notice.AddDays(1), last).Steps,
        };
    }

    /// <summary>The last day on which the notice may be given, when so many clear days have to come before the event: event - (n + 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one clear day.</exception>
    public static Deadline LatestNotice(DateOnly theEvent, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Deadline(theEvent.AddDays(-n - 1), theEvent, n, Bound.NotAfter);
    }

    private static Deadline Deadline(DateOnly notice, DateOnly theEvent, int n, Bound bound)
    {
        var sum = new Sum().Start(notice, bound == Bound.NotBefore ? "notice" : "latest notice");
        sum.Counted(notice.AddDays(1), theEvent.AddDays(-1)).Result(theEvent, bound == Bound.NotBefore ? "earliest event" : "event");
        return new()
        {
            Day = bound == Bound.NotBefore ? theEvent : notice,
            From = bound == Bound.NotBefore ? notice : theEvent,
            Bound = bound,
            Rule = Rule,
            Length = new(n, Unit.ClearDays),
            Steps = sum.Steps,
        };
    }
}
