using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>
/// Clear working days (DAY-02): as clear days, but only working days of the calendar given count. Most authorities read the
/// five clear days before a meeting, and the call-in window, in this way, because the papers have to be open at the offices.
/// Whether the calendar holds the authority's closure days is the caller's choice: a statutory period is not lengthened
/// by them unless the monitoring officer has said so.
/// </summary>
public static class ClearWorkingDays
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-02", 1, "clear working days", Standing.Custom, Confidence.Medium, Since: null,
        "The text says clear days; authorities read short periods as working days. Where the two readings differ, show both.",
        Instruments.LocalGovernmentAct("100B"), Instruments.AccessToInformation(5, "(4)"), Instruments.AccessToInformation(7),
        Instruments.AccessToInformation(10), Instruments.PapersOpenAtTheOffices);

    /// <summary>The first day on which the event may happen: the calendar day after the n-th working day after the notice. It may be a Saturday.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static Deadline EarliestEvent(DateOnly notice, int n, WorkingCalendar calendar)
    {
        var last = calendar.After(notice, n);
        var sum = new Sum().Start(notice, "notice").Walk(notice.AddDays(1), last, calendar).Result(last.AddDays(1), "earliest event");
        return Deadline(last.AddDays(1), notice, n, Bound.NotBefore, sum, calendar);
    }

    /// <summary>The n-th working day after the notice: the last day of a window that opens with it, such as call-in.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static Deadline LastDay(DateOnly notice, int n, WorkingCalendar calendar)
    {
        var last = calendar.After(notice, n);
        return Deadline(last, notice, n, Bound.NotAfter, new Sum().Start(notice, "notice").Walk(notice.AddDays(1), last, calendar), calendar);
    }

    /// <summary>The last day on which the notice may be given: the day before the n-th working day counted back from the event.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static Deadline LatestNotice(DateOnly theEvent, int n, WorkingCalendar calendar)
    {
        var first = calendar.Before(theEvent, n);
        var sum = new Sum().Start(first.AddDays(-1), "latest notice").Walk(first, theEvent.AddDays(-1), calendar).Result(theEvent, "event");
        return Deadline(first.AddDays(-1), theEvent, n, Bound.NotAfter, sum, calendar);
    }

    private static Deadline Deadline(DateOnly day, DateOnly from, int n, Bound bound, Sum sum, WorkingCalendar calendar) => new()
    {
        Day = day,
        From = from,
        Bound = bound,
        Rule = Rule,
        Length = new(n, Unit.ClearWorkingDays),
        Calendar = calendar,
        Steps = sum.Steps,
    };
}
