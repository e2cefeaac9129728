using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class ClearWorkingDaysTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2025-03-11", 5, "2025-03-19")]
    [InlineData("2025-10-07", 5, "2025-10-15")]
    [InlineData("2026-11-13", 5, "2026-11-21")] // the day after a Friday is a Saturday, and allowed
    [InlineData("2026-12-23", 5, "2027-01-05")] // Christmas Day, the Monday for Boxing Day, New Year's Day
    public void The_earliest_event_is_the_day_after_the_last_clear_working_day(string notice, int n, string earliest) =>
        Assert.Equal(D(earliest), ClearWorkingDays.EarliestEvent(D(notice), n, England).Day);

    [Theory]
    [InlineData("2026-04-07", 5, "2026-03-26")] // the day after Easter Monday
    [InlineData("2022-09-28", 5, "2022-09-20")]
    [InlineData("2023-07-06", 5, "2023-06-28")]
    [InlineData("2027-02-10", 5, "2027-02-02")]
    public void The_latest_notice_leaves_that_many_working_days_before_the_event(string theEvent, int n, string latest) =>
        Assert.Equal(D(latest), ClearWorkingDays.LatestNotice(D(theEvent), n, England).Day);

    [Theory]
    [InlineData("2019-10-17", 5, "2019-10-24")]
    [InlineData("2022-09-12", 5, "2022-09-20")] // the state funeral falls inside
    [InlineData("2023-04-28", 5, "2023-05-09")] // so do May Day and the coronation
    public void A_window_closes_on_its_last_working_day(string published, int n, string last)
    {
        var deadline = ClearWorkingDays.LastDay(D(published), n, England);

        Assert.Equal((D(last), Bound.NotAfter), (deadline.Day, deadline.Bound));
        Assert.Equal(D(last).AddDays(1), ClearWorkingDays.EarliestEvent(D(published), n, England).Day);
    }

    [Fact]
    public void A_closure_day_lengthens_the_window_of_an_authority_that_counts_it()
    {
        var closed = England.With(new ClosureDay(D("2026-12-24"), "Constitution", "Christmas Eve"));

        Assert.Equal(D("2026-12-24"), ClearWorkingDays.LastDay(D("2026-12-17"), 5, England).Day);
        Assert.Equal(D("2026-12-29"), ClearWorkingDays.LastDay(D("2026-12-17"), 5, closed).Day);
    }

    [Fact]
    public void The_days_passed_over_are_named_in_the_sum() => Assert.Equal(
        [
            "Thursday 15 September 2022: notice, not counted",
            "Friday 16 September 2022: 1 day",
            "Saturday 17 to Sunday 18 September 2022: weekend, not counted",
            "Monday 19 September 2022: bank holiday (the state funeral, announced nine days before), not counted",
            "Tuesday 20 to Wednesday 21 September 2022: 2 days",
            "Thursday 22 September 2022: earliest event",
        ],
        ClearWorkingDays.EarliestEvent(D("2022-09-15"), 3, England).Steps.Select(step => step.ToString()));

    [Fact]
    public void Both_readings_of_clear_days_are_shown_when_they_differ()
    {
        var readings = ClearDayReadings.EarliestEvent(D("2026-11-13"), 5, ClearDayMode.Working, England);

        Assert.True(readings.Differ);
        Assert.Equal((D("2026-11-19"), D("2026-11-21")), (readings.Calendar.Day, readings.Working.Day));
        Assert.Same(readings.Working, readings.Adopted);
        Assert.False(ClearDayReadings.LatestNotice(D("2026-11-20"), 3, ClearDayMode.Calendar, England).Differ);
    }
}
