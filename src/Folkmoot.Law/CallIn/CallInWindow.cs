using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.CallIn;

/// <summary>
/// The window in which a decision may be called in (CIN-03). It opens when the decision is published, not when it is made. The
/// decision may take effect on the next calendar day after the window closes, which may be a Saturday.
/// </summary>
/// <param name="Closes">The last day of the window with its sum; counted from the day it opened.</param>
/// <param name="ClosesAt">The local time at which the last day closes; null for the end of the day.</param>
public sealed record CallInWindow(Deadline Closes, TimeOnly? ClosesAt)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-03", 1, "the call-in window", Standing.Constitution, Confidence.High, Since: null,
        "Authorities count working days after publication (DAY-02), with their closure days where they have said so; the lists that they publish agree.",
        Instruments.LocalGovernmentAct2000("9F"));

    /// <summary>The first day on which the decision may take effect when nobody calls it in.</summary>
    public DateOnly EffectiveFrom => Closes.Day.AddDays(1);

    /// <summary>Whether a request came within the window; null when it came on the last day at an hour that is not known and the hour matters.</summary>
    public bool? InTime(DateOnly day, TimeOnly? at = null) =>
        day < Closes.From || day > Closes.Day ? false
        : day < Closes.Day || ClosesAt is not { } closes ? true
        : at is null ? null
        : at <= closes;

    /// <summary>The window that opens on a day.</summary>
    /// <param name="opens">The day the decision was published, or the members were told of it, as <see cref="CallInRules.StartsFrom"/> says.</param>
    /// <param name="rules">The authority's rules, which have been checked.</param>
    /// <param name="calendar">The working days the authority counts in local periods, closure days included where it does.</param>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static CallInWindow For(DateOnly opens, CallInRules rules, WorkingCalendar calendar) => new(
        rules.DayType == CallInDays.WeekdayOfNextWeek ? ToWeekday(opens, rules.Weekday) : For(opens, rules.WindowDays, calendar, rules.DayType).Closes,
        rules.ClosesAt);

    /// <summary>The window of a number of days, where nothing else of the authority's rules is known.</summary>
    /// <param name="opens">The day the decision was published.</param>
    /// <param name="days">How many days, at least 1.</param>
    /// <param name="calendar">The working days the authority counts in local periods.</param>
    /// <param name="dayType">How they are counted; not to a weekday, which has no number.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day.</exception>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static CallInWindow For(DateOnly opens, int days, WorkingCalendar calendar, CallInDays dayType = CallInDays.Working) => new(
        dayType == CallInDays.Calendar ? ClearDays.LastDay(opens, days) : ClearWorkingDays.LastDay(opens, days, calendar), ClosesAt: null);

    /// <summary>The last day on which a decision may be published to take effect on the day given.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static DateOnly LatestPublication(DateOnly effective, CallInRules rules, WorkingCalendar calendar) => rules.DayType switch
    {
        CallInDays.Calendar => ClearDays.LatestNotice(effective, rules.WindowDays).Day,
        CallInDays.WeekdayOfNextWeek => MondayOf(LastBefore(effective, rules.Weekday)).AddDays(-1),
        _ => ClearWorkingDays.LatestNotice(effective, rules.WindowDays, calendar).Day,
    };

    private static Deadline ToWeekday(DateOnly opens, DayOfWeek? weekday)
    {
        var day = MondayOf(opens).AddDays(7 + FromMonday(weekday.GetValueOrDefault()));
        return ClearDays.LastDay(opens, day.DayNumber - opens.DayNumber);
    }

    private static DateOnly LastBefore(DateOnly effective, DayOfWeek? weekday)
    {
        var day = effective.AddDays(-1);
        return day.AddDays(-((7 + FromMonday(day.DayOfWeek) - FromMonday(weekday.GetValueOrDefault())) % 7));
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
