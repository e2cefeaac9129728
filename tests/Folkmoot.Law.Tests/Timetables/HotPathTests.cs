using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class HotPathTests
{
    [Fact]
    public void The_latest_days_of_a_contract_allocate_nothing()
    {
        var days = new Latest[Worked.Network.Steps.Count];
        Worked.Network.ComputeLatest(D("2024-04-01"), Pace.Likely, days);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 100; n++) Worked.Network.ComputeLatest(D("2024-04-01").AddDays(n), Pace.Likely, days);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("2029-01-01", true)] // the day after the last known: nothing beyond is asked
    [InlineData("2029-01-02", false)]
    [InlineData("2018-06-01", false)]
    [InlineData("2024-04-01", true)]
    public void A_contract_whose_days_are_not_known_says_so_without_a_date(string starts, bool known) =>
        Assert.Equal(known, Worked.Network.TryComputeLatest(D(starts), Pace.Likely, new Latest[Worked.Network.Steps.Count]));

    [Fact]
    public void The_last_day_to_begin_is_the_earliest_of_the_latest_days_however_many_steps()
    {
        var many = new Network(new("many", [.. Enumerable.Range(0, 100).Select(n => new StepPlan($"s{n}", "Step", StepKind.Work, Estimate.Exactly(n)))]), TimetableCalendars.EnglandAndWales);
        Assert.Equal(D("2023-12-22"), many.LastDayToBegin(D("2024-04-01"), Pace.Likely)); // 99 days before is Sunday 24 December
    }

    [Fact]
    public void Progress_counts_from_the_day_a_step_began()
    {
        var timetable = Timetable.Of(Worked.Network, D("2024-03-31"), D("2023-04-03"), happened: [new("notice", D("2023-02-17"), D("2023-03-18")), new("decision", D("2023-03-20")), new("call-in", D("2023-03-20")), new("preparation", D("2022-01-04"))]);

        Assert.Equal((D("2023-02-17"), D("2023-03-18")), (timetable["notice"].Earliest.Start, timetable["notice"].Earliest.Finish));
        Assert.Equal(D("2023-03-20"), timetable["decision"].Earliest.Finish);
        Assert.Equal(D("2023-04-03"), timetable["call-in"].Earliest.Finish); // begun and not ended: it ends today at the earliest
        Assert.Equal(D("2023-04-03"), timetable["preparation"].Earliest.Finish);
        Assert.Equal(D("2023-04-03"), timetable["tender"].Earliest.Start);
    }

    [Fact]
    public void Past_the_years_known_the_earliest_days_have_no_float()
    {
        var timetable = Timetable.Of(Worked.Network, D("2028-11-30"), D("2028-06-01"));
        Assert.Equal((DateOnly.MaxValue, null, false), (timetable.Done, timetable["mobilisation"].Float, timetable.InTime));
    }

    [Fact]
    public void A_step_that_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Worked.Network.PlaceOf("nothing"));
        Assert.Throws<ArgumentException>(() => Worked.Ending("2024-03-31")["nothing"]);
        Assert.Throws<ArgumentException>(() => Timetable.Of(Worked.Network, D("2024-03-31"), D("2023-01-03"), happened: [new("nothing", D("2023-01-03"))]));
        Assert.Equal(Worked.Network.Steps, Worked.Network.On(TimetableCalendars.EnglandAndWales).Steps);
    }
}
