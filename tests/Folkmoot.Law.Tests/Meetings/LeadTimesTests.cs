using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Law.Tests.Meetings;

public class LeadTimesTests
{
    private static readonly LeadTimes Good = new() { Source = "Constitution, part 4", AgendaDays = 5, Stages = [new("final report to the clerk", 8, ClearDayMode.Working)] };

    [Fact]
    public void Lead_times_of_five_clear_days_or_more_stand()
    {
        Assert.Empty(Good.Refusals());
        Assert.Empty((Good with { AgendaDays = null }).Refusals());
        Assert.Empty((Good with { AgendaDays = 7, Stages = [new("draft", 1, ClearDayMode.Calendar)] }).Refusals());
    }

    [Fact]
    public void What_falls_short_is_refused_by_its_field()
    {
        Assert.Equal("Source", Assert.Single((Good with { Source = " " }).Refusals()).Field);
        var agenda = Assert.Single((Good with { AgendaDays = 4 }).Refusals());
        Assert.Equal(("AgendaDays", "reg 6(1)(a)"), (agenda.Field, agenda.Citation.Provision));
        Assert.Contains("at least 5 clear days", agenda.Why, StringComparison.Ordinal);
        Assert.Equal("Stages", Assert.Single((Good with { Stages = [new("draft", 0, ClearDayMode.Calendar)] }).Refusals()).Field);
        Assert.Equal("Stages", Assert.Single((Good with { Stages = [new("", 3, ClearDayMode.Calendar)] }).Refusals()).Field);
    }

    [Fact]
    public void The_last_day_for_a_paper_is_counted_back_from_the_meeting()
    {
        DateOnly meeting = new(2026, 4, 7);

        Assert.Equal(new(2026, 3, 26), new LeadTime("agenda", 5, ClearDayMode.Working).Latest(meeting, WorkingCalendar.EnglandAndWales).Day);
        Assert.Equal(new(2026, 4, 1), new LeadTime("agenda", 5, ClearDayMode.Calendar).Latest(meeting, WorkingCalendar.EnglandAndWales).Day);
    }

    [Fact]
    public void One_stage_that_makes_no_sense_is_refused_among_others_that_do()
    {
        LeadTime sound = new("draft", 8, ClearDayMode.Working);

        Assert.Equal("Stages", Assert.Single((Good with { Stages = [sound, new("report", 0, ClearDayMode.Working)] }).Refusals()).Field);
        Assert.Equal("Stages", Assert.Single((Good with { Stages = [sound, new(" ", 3, ClearDayMode.Working)] }).Refusals()).Field);
    }
}
