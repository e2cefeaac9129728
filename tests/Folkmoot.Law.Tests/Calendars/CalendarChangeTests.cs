using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Calendars;

public class CalendarChangeTests
{
    private const string Head = "version: {0}\nsource: us\nloaded: 2026-01-01\nfirst: {1}\nlast: 2026-12-31\n";

    private static readonly WorkingCalendar Before = new(BankHolidays.Read(string.Format(Head, "1", "2026-01-01")), Nations.EnglandAndWales);
    private static readonly WorkingCalendar After = new(BankHolidays.Read(string.Format(Head, "2", "2026-02-01") + "2026-06-15 EW a one-off\n"), Nations.EnglandAndWales);

    [Fact]
    public void A_new_holiday_moves_the_days_counted_over_it_and_no_others()
    {
        var moved = CalendarChange.Moved(
            Before,
            After,
            [
                new("window over it", calendar => ClearWorkingDays.LastDay(D("2026-06-10"), 5, calendar), ReliedOn: true),
                new("window after it", calendar => ClearWorkingDays.LastDay(D("2026-06-15"), 5, calendar)),
                new("calendar days", _ => ClearDays.EarliestEvent(D("2026-06-10"), 28)),
                new("papers before a meeting", calendar => ClearWorkingDays.LatestNotice(D("2026-06-17"), 5, calendar), ReliedOn: false),
                new("nobody said", calendar => ClearWorkingDays.LastDay(D("2026-06-12"), 1, calendar)),
            ]);

        Assert.Equal(["window over it", "papers before a meeting", "nobody said"], moved.Select(day => day.What));
        Assert.Equal([1, -1, 1], moved.Select(day => day.Days));
        Assert.Equal([true, false, true], moved.Select(day => day.NeedsAPerson));
        Assert.Equal((D("2026-06-17"), D("2026-06-18")), (moved[0].Was.Day, moved[0].Now.Day));
        Assert.Equal(("1", "2"), (moved[0].Was.Calendar!.Holidays.Version, moved[0].Now.Calendar!.Holidays.Version));
    }

    [Fact]
    public void The_days_on_which_two_versions_disagree_are_listed()
    {
        Assert.Equal([D("2026-06-15")], CalendarChange.Differing(Before, After));
        Assert.Equal([D("2026-06-15")], CalendarChange.Differing(After, Before));
        Assert.Empty(CalendarChange.Differing(Before, Before));
        Assert.Empty(CalendarChange.Differing(Short(), After));
        Assert.Empty(CalendarChange.Differing(After, Short()));
        Assert.Equal([D("2026-12-31")], CalendarChange.Differing(Before, Before.With(new ClosureDay(D("2026-12-31"), "us", "New Year's Eve"))));
        Assert.Equal([D("2026-02-02")], CalendarChange.Differing(After, Before.With(new ClosureDay(D("2026-01-30"), "us", "before"), new ClosureDay(D("2026-02-02"), "us", "after"), new ClosureDay(D("2026-06-15"), "us", "both"))));
    }

    [Theory]
    [InlineData(PeriodOf.Authority, false, false)]
    [InlineData(PeriodOf.Authority, true, false)]
    [InlineData(PeriodOf.Statute, false, true)]
    [InlineData(PeriodOf.Statute, true, false)]
    public void Closure_days_lengthen_statutory_periods_only_by_decision(PeriodOf of, bool forStatute, bool working)
    {
        var calendar = ClosureDays.Calendar(WorkingCalendar.EnglandAndWales, [new(D("2026-12-24"), "Constitution", "Christmas Eve")], of, forStatute);

        Assert.Equal(working, calendar.IsWorking(D("2026-12-24")));
    }

    [Fact]
    public void A_closure_day_says_who_decided_it_and_why_and_is_listed_once()
    {
        var sound = new ClosureDay(D("2026-12-24"), "Constitution", "Christmas Eve");

        Assert.Empty(ClosureDays.Refusals([sound, sound with { Day = D("2026-12-31") }]));
        Assert.Equal(["Authority"], ClosureDays.Refusals([sound with { Authority = " " }, sound with { Day = D("2026-12-31") }]).Select(refusal => refusal.Field));
        Assert.Equal(["Reason"], ClosureDays.Refusals([sound with { Reason = "" }, sound with { Day = D("2026-12-31") }]).Select(refusal => refusal.Field));
        Assert.Equal(["Day"], ClosureDays.Refusals([sound, sound with { Reason = "again" }]).Select(refusal => refusal.Field));
    }

    private static WorkingCalendar Short() => new(BankHolidays.Read("version: 0\nsource: us\nloaded: 2026-01-01\nfirst: 2026-03-01\nlast: 2026-06-14\n"), Nations.EnglandAndWales);
}
