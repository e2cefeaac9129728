using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class FallbackTests
{
    [Fact]
    public void The_last_dates_before_an_end_are_those_of_the_worked_case() => ForEach("TIM-04", 1, (given, expected) =>
    {
        var rolls = given.GetProperty("roll_back_to_working_day").GetBoolean();
        var dates = Fallback.For(
            Day(given, "contract_end"), rolls ? TimetableCalendars.EnglandAndWales : TimetableCalendars.EnglandAndWales with { People = null },
            given.GetProperty("call_in_days").GetInt32(), given.GetProperty("notice_clear_days").GetInt32());
        Same(expected, "latest_decision_publication", dates.Decision.Start);
        Same(expected, "latest_notice_publication", dates.Notice.Start);
    });

    [Theory]
    [InlineData("2027-03-31", "2027-03-22", "2027-02-21", "2027-02-19")] // Easter
    [InlineData("2026-03-31", "2026-03-24", "2026-02-23", "2026-02-23")]
    [InlineData("2024-06-30", "2024-06-21", "2024-05-23", "2024-05-23")] // the sum gives Sunday 23 June; the notice comes before the Friday
    public void Notice_and_decision_roll_back_to_days_people_work(string end, string decision, string legal, string notice)
    {
        var dates = Fallback.For(D(end), TimetableCalendars.EnglandAndWales);
        Assert.Equal((D(decision), D(legal), D(notice)), (dates.Decision.Start, dates.Notice.Legal, dates.Notice.Start));
    }

    [Fact]
    public void What_comes_between_effect_and_start_is_taken_off_further()
    {
        StepPlan[] between = [new("standstill", "Standstill", StepKind.Standstill, Estimate.Exactly(8)), new("provider", "Notice to the provider", StepKind.Work, Estimate.Exactly(28))];
        var dates = Fallback.For(D("2026-03-31"), TimetableCalendars.EnglandAndWales, 5, 28, between);

        Assert.Equal(D("2026-03-04"), dates.Timetable["provider"].Latest.Start);
        Assert.Equal(D("2026-02-20"), dates.Timetable["standstill"].Latest.Start);
        Assert.Equal(D("2026-02-12"), dates.Decision.Start);
    }

    [Fact]
    public void A_decision_that_cannot_be_called_in_may_be_made_on_the_last_day() =>
        Assert.Equal(D("2026-04-01"), Fallback.For(D("2026-03-31"), TimetableCalendars.EnglandAndWales, callInDays: 0).Decision.Start);

    [Fact]
    public void A_notice_shorter_than_the_law_wants_is_refused() =>
        Assert.Throws<ArgumentException>(() => Fallback.For(D("2026-03-31"), TimetableCalendars.EnglandAndWales, noticeDays: 27));
}
