using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class CountGuardTests
{
    private static readonly DateOnly Day = D("2026-06-01");

    public static TheoryData<string, Action<int>> Counts => new()
    {
        { "working days after", n => WorkingCalendar.EnglandAndWales.After(Day, n) },
        { "working days before", n => WorkingCalendar.EnglandAndWales.Before(Day, n) },
        { "clear days after a notice", n => ClearDays.EarliestEvent(Day, n) },
        { "clear days before an event", n => ClearDays.LatestNotice(Day, n) },
        { "hours elapsed", n => ElapsedHours.After(new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), n) },
        { "a period beginning with", n => PeriodBeginningWith.LastDay(Day, n) },
        { "years", n => YearsAndMonths.LastDayOfYears(Day, n) },
        { "months", n => YearsAndMonths.LastDayOfMonths(Day, n) },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Nothing_and_less_than_nothing_is_no_length_to_count(string what, Action<int> count)
    {
        Assert.NotEmpty(what);
        Assert.Throws<ArgumentOutOfRangeException>(() => count(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => count(-1));
        count(1);
    }

    [Fact]
    public void A_latest_notice_is_summed_from_the_notice_to_the_event()
    {
        var deadline = ClearDays.LatestNotice(D("2022-10-19"), 28);

        Assert.Equal((D("2022-09-20"), D("2022-10-19"), Bound.NotAfter), (deadline.Day, deadline.From, deadline.Bound));
        Assert.Equal(
            ["Tuesday 20 September 2022: latest notice, not counted", "Wednesday 21 September to Tuesday 18 October 2022: 28 days", "Wednesday 19 October 2022: event"],
            deadline.Steps.Select(step => step.ToString()));
        Assert.StartsWith("not after 20 September 2022 (DAY-01, ", deadline.ToString(), StringComparison.Ordinal);
        Assert.Equal(D("2022-09-20"), ClearDays.EarliestEvent(D("2022-09-20"), 28).From);
    }

    // 2 June 2026 is a closure here, so that eight working days end one day later and a fifteenth day that falls on it moves.
    [Fact]
    public void A_standstill_is_counted_on_the_calendar_it_is_given()
    {
        var calendar = WorkingCalendar.EnglandAndWales.With(new ClosureDay(D("2026-06-02"), "Constitution", "offices closed"));

        Assert.Equal((D("2026-06-11"), D("2026-06-12")), (ProviderSelectionDays.Standstill(Day).Ends.Day, ProviderSelectionDays.Standstill(Day, calendar).Ends.Day));
        Assert.Equal(
            (D("2026-06-02"), D("2026-06-03")),
            (ContractRegulationsDays.Standstill(D("2026-05-23"), electronically: true).Ends.Day, ContractRegulationsDays.Standstill(D("2026-05-23"), electronically: true, calendar).Ends.Day));
    }

    [Fact]
    public void Closure_days_are_listed_in_order_whatever_the_order_they_were_given_in() => Assert.Equal(
        [D("2026-06-02"), D("2026-12-29")],
        WorkingCalendar.EnglandAndWales.With(new ClosureDay(D("2026-12-29"), "Constitution", "closed"), new ClosureDay(D("2026-06-02"), "Constitution", "closed")).Closures.Select(closed => closed.Day));

    [Fact]
    public void A_count_without_days_adds_no_step()
    {
        Assert.Empty(new Sum().Counted(D("2026-06-02"), D("2026-06-01")).Steps);
        Assert.Single(new Sum().Counted(D("2026-06-02"), D("2026-06-02")).Steps);
    }
}
