using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using FsCheck;
using FsCheck.Fluent;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class DayProperties
{
    private static readonly WorkingCalendar[] Calendars =
        [WorkingCalendar.EnglandAndWales, WorkingCalendar.Scotland, WorkingCalendar.NorthernIreland, WorkingCalendar.UnitedKingdom];

    // Days far enough inside the known years for any count below.
    private static readonly Arbitrary<(DateOnly Day, int N, WorkingCalendar Calendar)> Counts = (
        from day in Gen.Choose(D("2018-06-01").DayNumber, D("2028-06-30").DayNumber)
        from n in Gen.Choose(1, 40)
        from calendar in Gen.Elements(Calendars)
        select (DateOnly.FromDayNumber(day), n, calendar)).ToArbitrary();

    [Fact]
    public void Clear_days_there_and_back_give_the_same_notice() => Holds((day, n, _) =>
        ClearDays.LatestNotice(ClearDays.EarliestEvent(day, n).Day, n).Day == day);

    [Fact]
    public void The_latest_notice_allows_the_event_and_a_day_later_does_not() => Holds((day, n, calendar) =>
    {
        var latest = ClearWorkingDays.LatestNotice(day, n, calendar).Day;
        return ClearWorkingDays.EarliestEvent(latest, n, calendar).Day <= day
            && ClearWorkingDays.EarliestEvent(latest.AddDays(1), n, calendar).Day > day;
    });

    [Fact]
    public void Working_days_are_never_fewer_days_than_calendar_days() => Holds((day, n, calendar) =>
        ClearWorkingDays.EarliestEvent(day, n, calendar).Day >= ClearDays.EarliestEvent(day, n).Day);

    [Fact]
    public void The_counted_days_of_the_steps_add_up_to_the_length() => Holds((day, n, calendar) =>
        All(day, n, calendar).All(deadline => deadline.Counted().Count() == deadline.Length.Amount));

    [Fact]
    public void Every_counted_working_day_is_one() => Holds((day, n, calendar) =>
        ClearWorkingDays.EarliestEvent(day, n, calendar).Counted().All(calendar.IsWorking));

    [Fact]
    public void The_steps_follow_one_another_without_a_gap() => Holds((day, n, calendar) =>
        All(day, n, calendar).All(deadline => deadline.Steps.Zip(deadline.Steps.Skip(1)).All(pair => pair.First.To.AddDays(1) == pair.Second.From)));

    [Fact]
    public void A_later_notice_never_allows_an_earlier_event() => Holds((day, n, calendar) =>
        ClearWorkingDays.EarliestEvent(day.AddDays(1), n, calendar).Day >= ClearWorkingDays.EarliestEvent(day, n, calendar).Day);

    [Fact]
    public void A_bank_holiday_anywhere_is_at_least_as_long_as_one_somewhere() => Holds((day, n, calendar) =>
        WorkingCalendar.UnitedKingdom.After(day, n) >= calendar.After(day, n));

    [Fact]
    public void A_period_of_years_has_a_next_period_that_begins_the_day_after() => Holds((day, n, _) =>
        (day.Month, day.Day) == (2, 29)
        || YearsAndMonths.LastDayOfYears(YearsAndMonths.LastDayOfYears(day, n).Day.AddDays(1), 1).Day == YearsAndMonths.LastDayOfYears(day, n + 1).Day);

    private static IEnumerable<Deadline> All(DateOnly day, int n, WorkingCalendar calendar) =>
    [
        ClearDays.EarliestEvent(day, n),
        ClearDays.LatestNotice(day, n),
        ClearWorkingDays.EarliestEvent(day, n, calendar),
        ClearWorkingDays.LatestNotice(day, n, calendar),
        ClearWorkingDays.LastDay(day, n, calendar),
        PeriodBeginningWith.LastDay(day, n),
        ContractRegulationsDays.Standstill(day, n % 2 == 0).Ends,
    ];

    private static void Holds(Func<DateOnly, int, WorkingCalendar, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(Counts, count => property(count.Day, count.N, count.Calendar)));
}
