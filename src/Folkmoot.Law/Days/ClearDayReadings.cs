using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>How "clear days" is read for one provision.</summary>
public enum ClearDayMode
{
    /// <summary>Every day counts (DAY-01): the default for 28 clear days.</summary>
    Calendar,

    /// <summary>Only working days count (DAY-02): the default for five clear days.</summary>
    Working,
}

/// <summary>The two readings of a number of clear days beside each other, so that both can be shown when they differ.</summary>
/// <param name="Mode">The reading the authority has adopted for the provision.</param>
/// <param name="Calendar">The day when every day counts.</param>
/// <param name="Working">The day when only working days count.</param>
public sealed record ClearDayReadings(ClearDayMode Mode, Deadline Calendar, Deadline Working)
{
    /// <summary>The day under the reading adopted.</summary>
    public Deadline Adopted => Mode == ClearDayMode.Calendar ? Calendar : Working;

    /// <summary>Whether the readings give different days.</summary>
    public bool Differ => Calendar.Day != Working.Day;

    /// <summary>The first day on which the event may happen, under both readings.</summary>
    /// <exception cref="OutsideTheLaw">The count of working days leaves the years the calendar knows.</exception>
    public static ClearDayReadings EarliestEvent(DateOnly notice, int n, ClearDayMode mode, WorkingCalendar calendar) =>
        new(mode, ClearDays.EarliestEvent(notice, n), ClearWorkingDays.EarliestEvent(notice, n, calendar));

    /// <summary>The last day on which the notice may be given, under both readings.</summary>
    /// <exception cref="OutsideTheLaw">The count of working days leaves the years the calendar knows.</exception>
    public static ClearDayReadings LatestNotice(DateOnly theEvent, int n, ClearDayMode mode, WorkingCalendar calendar) =>
        new(mode, ClearDays.LatestNotice(theEvent, n), ClearWorkingDays.LatestNotice(theEvent, n, calendar));
}
