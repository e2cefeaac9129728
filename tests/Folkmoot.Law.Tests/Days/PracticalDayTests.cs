using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class PracticalDayTests
{
    [Theory]
    [InlineData("2027-03-22", "2027-02-21", "2027-02-19")] // a Sunday rolls back to Friday
    [InlineData("2027-01-12", "2026-12-14", "2026-12-14")]
    public void A_latest_day_rolls_back_to_a_working_day(string decision, string legal, string practical)
    {
        var day = PracticalDay.For(ClearDays.LatestNotice(D(decision), 28), WorkingCalendar.EnglandAndWales);

        Assert.Equal((D(legal), D(practical)), (day.Legal.Day, day.Day));
        Assert.Equal(legal != practical, day.Moved);
    }

    [Fact]
    public void An_earliest_day_rolls_on_to_a_working_day() => Assert.Equal(
        D("2026-11-23"),
        PracticalDay.For(ClearWorkingDays.EarliestEvent(D("2026-11-13"), 5, WorkingCalendar.EnglandAndWales), WorkingCalendar.EnglandAndWales).Day);
}
