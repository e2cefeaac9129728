using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Calendars;

public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2025-12-01", true, false, true, false)] // St Andrew's Day, moved from a Sunday
    [InlineData("2026-03-17", true, true, false, false)] // St Patrick's Day
    [InlineData("2026-04-06", false, true, false, false)] // Easter Monday
    [InlineData("2026-06-15", true, false, true, false)] // one-off in Scotland
    [InlineData("2026-07-13", true, true, false, false)] // the Twelfth, moved from a Sunday
    [InlineData("2026-08-03", true, false, true, false)] // first Monday in August
    [InlineData("2026-08-31", false, true, false, false)] // last Monday in August
    [InlineData("2026-12-28", false, false, false, false)] // Boxing Day, moved from a Saturday
    [InlineData("2026-11-20", true, true, true, true)]
    [InlineData("2026-11-21", false, false, false, false)]
    public void Each_part_of_the_kingdom_has_its_own_working_days(string day, bool england, bool scotland, bool ireland, bool all)
    {
        Assert.Equal(england, WorkingCalendar.EnglandAndWales.IsWorking(D(day)));
        Assert.Equal(scotland, WorkingCalendar.Scotland.IsWorking(D(day)));
        Assert.Equal(ireland, WorkingCalendar.NorthernIreland.IsWorking(D(day)));
        Assert.Equal(all, WorkingCalendar.UnitedKingdom.IsWorking(D(day)));
    }

    [Theory]
    [InlineData("2022-09-19", "bank holiday (the state funeral, announced nine days before)")]
    [InlineData("2025-12-01", "bank holiday in Scotland")]
    [InlineData("2026-03-17", "bank holiday in Northern Ireland")]
    [InlineData("2026-04-06", "bank holiday in England, Wales and Northern Ireland")]
    [InlineData("2026-12-25", "bank holiday")]
    public void A_bank_holiday_says_where_it_is_one(string day, string note) =>
        Assert.Equal((Treatment.BankHoliday, note), WorkingCalendar.UnitedKingdom.Treats(D(day)));

    [Fact]
    public void A_closure_day_is_no_working_day_and_says_why()
    {
        var calendar = WorkingCalendar.EnglandAndWales.With(new ClosureDay(D("2026-12-24"), "Constitution, part 4", "Christmas Eve"));

        Assert.False(calendar.IsWorking(D("2026-12-24")));
        Assert.Equal((Treatment.Closure, "Christmas Eve"), calendar.Treats(D("2026-12-24")));
        Assert.True(WorkingCalendar.EnglandAndWales.IsWorking(D("2026-12-24")));
    }

    [Theory]
    [InlineData("2017-12-31")]
    [InlineData("2029-01-01")]
    public void A_day_beyond_the_years_known_throws(string day)
    {
        var thrown = Assert.Throws<OutsideTheLaw>(() => WorkingCalendar.EnglandAndWales.IsWorking(D(day)));
        Assert.Contains("1 January 2018 to 31 December 2028", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_that_runs_over_the_edge_throws()
    {
        Assert.Throws<OutsideTheLaw>(() => WorkingCalendar.EnglandAndWales.After(D("2028-12-29"), 1));
        Assert.Throws<OutsideTheLaw>(() => WorkingCalendar.EnglandAndWales.Before(D("2018-01-02"), 1));
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", "2026-04-02")] // a Thursday
    [InlineData("2026-04-04", "2026-04-07", "2026-04-02")] // Easter Saturday
    [InlineData("2026-11-21", "2026-11-23", "2026-11-20")]
    public void The_nearest_working_days_of_a_day_may_be_itself(string day, string onOrAfter, string onOrBefore)
    {
        Assert.Equal(D(onOrAfter), WorkingCalendar.EnglandAndWales.OnOrAfter(D(day)));
        Assert.Equal(D(onOrBefore), WorkingCalendar.EnglandAndWales.OnOrBefore(D(day)));
    }

    [Theory]
    [InlineData("EW SCT NI", "bank holiday")]
    [InlineData("EW SCT", "bank holiday in Great Britain")]
    [InlineData("EW NI", "bank holiday in England, Wales and Northern Ireland")]
    [InlineData("SCT NI", "bank holiday in Scotland and Northern Ireland")]
    [InlineData("EW", "bank holiday in England and Wales")]
    public void A_holiday_of_some_parts_names_them(string parts, string note)
    {
        var holidays = BankHolidays.Read($"version: 1\nsource: us\nloaded: 2026-01-01\nfirst: 2026-01-01\nlast: 2026-12-31\n2026-06-15 {parts}\n");

        Assert.Equal((Treatment.BankHoliday, note), new WorkingCalendar(holidays, Nations.UnitedKingdom).Treats(D("2026-06-15")));
    }
}
