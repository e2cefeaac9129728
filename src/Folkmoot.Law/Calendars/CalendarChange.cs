namespace Folkmoot.Law.Calendars;

/// <summary>A day that was counted and can be counted again on another version of the calendar.</summary>
/// <param name="What">What the day is for, such as "call-in of 22/00092 closes".</param>
/// <param name="Count">The count, for a calendar.</param>
/// <param name="ReliedOn">Whether somebody has acted on the day, or told others of it.</param>
public sealed record CountedDay(string What, Func<WorkingCalendar, Deadline> Count, bool? ReliedOn = null);

/// <summary>A day that another version of the calendar puts elsewhere.</summary>
/// <param name="What">What the day is for.</param>
/// <param name="Was">The day on the older version, with its sum.</param>
/// <param name="Now">The day on the newer.</param>
/// <param name="ReliedOn">Whether somebody has acted on the older day.</param>
public sealed record MovedDay(string What, Deadline Was, Deadline Now, bool? ReliedOn)
{
    /// <summary>By how many days it moved; negative for earlier.</summary>
    public int Days => Now.Day.DayNumber - Was.Day.DayNumber;

    /// <summary>Whether the older day stays on the record, with the newer beside it, until a person has looked: always, unless it is known that nobody has relied on it.</summary>
    public bool NeedsAPerson => ReliedOn != false;
}

/// <summary>What a newly proclaimed holiday does to the days already counted (CAL-03): each is counted again, those that moved are listed, and none is rewritten in silence.</summary>
public static class CalendarChange
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CAL-03", 1, "days counted again when the calendar changes", Standing.Law, Confidence.High, Since: null, Reading: null, Instruments.BankHolidays);

    /// <summary>The days that two versions of the calendar put on different days, in the order given.</summary>
    /// <exception cref="OutsideTheLaw">A count leaves the years that one of the versions knows.</exception>
    public static IReadOnlyList<MovedDay> Moved(WorkingCalendar before, WorkingCalendar after, IEnumerable<CountedDay> days)
    {
        List<MovedDay> moved = [];
        foreach (var day in days)
        {
            var (was, now) = (day.Count(before), day.Count(after));
            if (was.Day != now.Day) moved.Add(new(day.What, was, now, day.ReliedOn));
        }
        return moved;
    }

    /// <summary>The days on which the two versions disagree whether people work, of those that both know.</summary>
    public static IReadOnlyList<DateOnly> Differing(WorkingCalendar before, WorkingCalendar after)
    {
        var first = before.Holidays.First > after.Holidays.First ? before.Holidays.First : after.Holidays.First;
        var last = before.Holidays.Last < after.Holidays.Last ? before.Holidays.Last : after.Holidays.Last;
        List<DateOnly> days = [];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (before.IsWorking(day) != after.IsWorking(day)) days.Add(day);
        }
        return days;
    }
}
