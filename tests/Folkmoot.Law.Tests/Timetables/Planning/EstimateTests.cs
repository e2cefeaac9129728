using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables.Planning;

public class EstimateTests
{
    [Fact]
    public void Weeks_are_seven_days_and_lengths_one_after_the_other_add_up()
    {
        Assert.Equal(new Estimate(7, 14, 35), new Estimate(1, 2, 5).WeeksInDays());
        Assert.Equal(new Estimate(5, 7, 9), new Estimate(1, 2, 3) + new Estimate(4, 5, 6));
        Assert.Equal((1, 2, 5), (new Estimate(1, 2, 5).At(Pace.Low), new Estimate(1, 2, 5).At(Pace.Likely), new Estimate(1, 2, 5).At(Pace.High)));
    }

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(1, 1, 2, true)]
    [InlineData(1, 2, 2, true)]
    [InlineData(-1, 0, 1, false)]
    [InlineData(2, 1, 3, false)]
    [InlineData(1, 3, 2, false)]
    public void A_length_stands_in_order_from_nothing_up(int low, int likely, int high, bool inOrder) =>
        Assert.Equal(inOrder, new Estimate(low, likely, high).IsInOrder);

    [Fact]
    public void A_committee_looks_at_a_decision_within_the_days_of_its_notice()
    {
        Assert.Equal(-28, Parts.Decision("any").Single(step => step.Key == "committee").After.Single(after => after.Key == "notice").Lead);
        Assert.Equal(-28, Parts.Award("evaluation", "tender").Single(step => step.Key == "award-committee").After.Single(after => after.Key == "award-notice").Lead);
    }

    [Fact]
    public void A_step_counted_on_the_days_people_work_leaves_out_the_weeks_blacked_out()
    {
        var calendars = TimetableCalendars.Of(BankHolidays.Current, blackouts: [Worked.Closed("2026-06-02")]);

        Assert.False(calendars.For(StepKind.Work, CountedOn.People)!.IsWorking(D("2026-06-02")));
        Assert.True(calendars.For(StepKind.Work, CountedOn.Local)!.IsWorking(D("2026-06-02")));
        Assert.Same(calendars.Local, (calendars with { People = null }).For(StepKind.Work, CountedOn.People));
    }
}
