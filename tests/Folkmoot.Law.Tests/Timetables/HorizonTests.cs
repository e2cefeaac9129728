using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

// The calendars end with 2028; sixty days before that, on 1 November, counts of working days may no longer be asked.
public class HorizonTests
{
    private static readonly TimetableCalendars England = TimetableCalendars.EnglandAndWales;

    private static readonly Network Work = new(new("work", new StepPlan("s", "Step", StepKind.Work, Estimate.Exactly(40))), England);

    private static readonly Network CallIn = new(new("call-in", new StepPlan("s", "Step", StepKind.CallIn, Estimate.Exactly(5))), England);

    [Theory]
    [InlineData("2028-11-01", "2028-11-01", "2028-12-11")]
    [InlineData("2028-11-02", null, null)]
    public void Nothing_begins_past_the_last_day_that_can_be_counted_from(string today, string? start, string? finish)
    {
        var earliest = Earliest(Work, today);

        Assert.Equal((Day(start), Day(finish)), (earliest.Start, earliest.Finish));
    }

    [Theory]
    [InlineData("2028-11-01", "2028-11-09")] // five clear working days to Wednesday 8 November
    [InlineData("2028-11-02", null)]
    [InlineData("2028-12-29", null)]
    public void What_began_is_counted_in_working_days_only_while_the_calendar_reaches(string began, string? finish) =>
        Assert.Equal(Day(finish), Earliest(CallIn, "2028-06-01", new Progress(D(began), null)).Finish);

    [Fact]
    public void What_began_and_counts_every_day_needs_no_calendar() =>
        Assert.Equal(D("2029-01-10"), Earliest(Work, "2028-06-01", new Progress(D("2028-12-01"), null)).Finish);

    [Fact]
    public void The_last_day_to_begin_of_up_to_sixty_four_steps_allocates_nothing()
    {
        foreach (var steps in (int[])[1, 64])
        {
            var network = new Network(new("many", [.. Enumerable.Range(0, steps).Select(n => new StepPlan($"s{n}", "Step", StepKind.Work, Estimate.Exactly(n)))]), England);
            network.LastDayToBegin(D("2024-04-01"), Pace.Likely);

            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var n = 0; n < 100; n++) network.LastDayToBegin(D("2024-04-01").AddDays(n), Pace.Likely);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static DateOnly Day(string? day) => day is null ? DateOnly.MaxValue : D(day);

    private static Earliest Earliest(Network network, string today, params Progress[] happened)
    {
        var (lengths, days) = (new int[1], new Earliest[1]);
        network.LengthsAt(Pace.Likely, lengths);
        network.ComputeEarliest(D(today), lengths, happened, days);
        return days[0];
    }
}
