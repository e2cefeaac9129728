using Folkmoot.Law.CallIn;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.CallIn;

public class PreDecisionScrutinyTests
{
    private static readonly PreDecisionFacts Whole = new() { Committee = "Adult Social Care Cabinet Committee", Met = D("2022-09-28"), AgendaPublished = D("2022-09-20"), ResolutionRecorded = true };

    private static PreDecisionScrutiny Ask(PreDecisionFacts facts, string decision = "2022-10-19", bool required = false, ClearDayMode mode = ClearDayMode.Working) =>
        PreDecisionScrutiny.Ask(facts, D(decision), required, WorkingCalendar.EnglandAndWales, mode);

    [Fact]
    public void A_committee_that_met_in_time_before_the_decision_is_on_the_record()
    {
        Assert.Equal(Met.Yes, Ask(Whole).Answer.Met);
        Assert.Equal(Met.Yes, Ask(Whole, "2022-09-28").Answer.Met);
        Assert.Equal(Met.No, Ask(Whole, "2022-09-27").Answer.Met);
        Assert.Equal(Met.No, Ask(Whole with { AgendaPublished = D("2022-09-21") }).Answer.Met);
        Assert.Equal(Met.Yes, Ask(Whole with { AgendaPublished = D("2022-09-22") }, mode: ClearDayMode.Calendar).Answer.Met);
        Assert.Equal(Met.No, Ask(Whole with { ResolutionRecorded = false }).Answer.Met);
    }

    [Fact]
    public void What_is_lacking_is_a_warning_unless_the_constitution_makes_it_a_condition()
    {
        Assert.False(Ask(new()).Blocks);
        Assert.True(Ask(new(), required: true).Blocks);
        Assert.False(Ask(Whole, required: true).Blocks);
        Assert.Equal(4, Ask(new()).Answer.Missing.Count());
        Assert.Equal(3, Ask(new() { Committee = "a committee" }).Answer.Missing.Count());
        Assert.Equal(2, Ask(Whole with { Committee = null, AgendaPublished = null }).Answer.Missing.Count());
    }
}
