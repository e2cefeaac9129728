using Folkmoot.Law.Calendars;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProviderSelection;

public class SelectionStandstillTests
{
    private static readonly StandstillFacts Notice = new(D("2026-11-02"));

    [Fact]
    public void Standstills_end_as_in_the_worked_cases() => ForEach("PSR-06", 1, (given, expected) =>
    {
        var standstill = SelectionStandstill.Undisturbed(Day(given, "intention_notice"));
        Same(expected, "representations_until", standstill.Ends.Day);
        Same(expected, "earliest_award_if_none", standstill.Over);
    });

    [Theory]
    [InlineData(null, "unless a representation is made in time")]
    [InlineData(false, "no representation was made")]
    public void Without_a_representation_the_award_follows_on_the_day_after_the_eighth_working_day(bool? represented, string says)
    {
        var answer = SelectionStandstill.For(Notice with { Represented = represented });

        Assert.Equal((D("2026-11-12"), D("2026-11-13"), says, false), (answer.Representations.Day, answer.Closing!.Over, answer.Says, answer.IsKeptOpen));
    }

    [Theory]
    [InlineData("2026-11-12", true)]
    [InlineData("2026-11-13", false)]
    public void Only_a_representation_in_time_keeps_it_open(string on, bool open)
    {
        Assert.Equal(open, SelectionStandstill.For(Notice with { RepresentedOn = D(on) }).IsKeptOpen);
        Assert.Equal(open, SelectionStandstill.For(Notice with { Represented = true, RepresentedOn = D(on) }).IsKeptOpen);
    }

    [Fact]
    public void A_representation_of_an_unknown_day_keeps_it_open() => Assert.True(SelectionStandstill.For(Notice with { Represented = true }).IsKeptOpen);

    [Theory]
    [InlineData("2026-11-20", "2026-11-28")] // Friday; five working days to Friday the 27th
    [InlineData("2026-11-18", "2026-11-26")]
    [InlineData("2026-11-04", "2026-11-13")] // it never closes before the eight days have passed
    [InlineData("2026-11-05", "2026-11-13")]
    [InlineData("2026-11-06", "2026-11-14")]
    public void After_a_further_decision_five_more_working_days_pass(string decided, string over)
    {
        var answer = SelectionStandstill.For(Notice with { RepresentedOn = D("2026-11-04"), DecidedAgainOn = D(decided) });

        Assert.Equal(D(over), answer.Closing!.Over);
    }

    [Fact]
    public void The_five_days_show_in_the_sum()
    {
        var deadline = SelectionStandstill.For(Notice with { RepresentedOn = D("2026-11-04"), DecidedAgainOn = D("2026-11-20") }).Closing!.Ends;

        Assert.Equal(["Friday 20 November 2026: further decision sent, not counted", "Saturday 21 to Sunday 22 November 2026: weekend, not counted", "Monday 23 to Friday 27 November 2026: 5 days"], deadline.Steps.Select(step => step.ToString()));
        Assert.Equal((SelectionStandstill.Rule, 5, Bound.NotAfter, D("2026-11-20")), (deadline.Rule, deadline.Length.Amount, deadline.Bound, deadline.From));
    }

    [Fact]
    public void The_panel_keeps_it_open_until_the_decision_after_its_advice()
    {
        var asked = Notice with { RepresentedOn = D("2026-11-04"), DecidedAgainOn = D("2026-11-20"), AtThePanel = true };

        Assert.True(SelectionStandstill.For(asked).IsKeptOpen);
        Assert.Contains("panel", SelectionStandstill.For(asked).Says, StringComparison.Ordinal);
        Assert.Equal(D("2026-12-09"), SelectionStandstill.For(asked with { DecidedAfterPanelOn = D("2026-12-01") }).Closing!.Over);
        Assert.DoesNotContain("panel", SelectionStandstill.For(asked with { AtThePanel = null, DecidedAgainOn = null }).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_calendar_may_be_given()
    {
        var closed = WorkingCalendar.EnglandAndWales.With(new ClosureDay(D("2026-11-23"), "Standing orders", "moving day"));

        Assert.Equal(D("2026-12-01"), SelectionStandstill.For(Notice with { RepresentedOn = D("2026-11-04"), DecidedAgainOn = D("2026-11-20") }, closed).Closing!.Over);
    }

    [Fact]
    public void Direct_award_processes_A_and_B_have_no_standstill()
    {
        Assert.Equal([false, false, true, true, true], Enum.GetValues<SelectionProcess>().Select(SelectionStandstill.Applies));
        Assert.Throws<OutsideTheLaw>(() => SelectionStandstill.For(new(D("2023-12-31"))));
    }

    [Theory]
    [InlineData(SelectionProcess.DirectAwardA, "reg 7", "notice of award", "annual summary")]
    [InlineData(SelectionProcess.DirectAwardB, "reg 8", "notice of award", "annual summary")]
    [InlineData(SelectionProcess.DirectAwardC, "reg 9", "notice of intention to award", "notice of award", "annual summary")]
    [InlineData(SelectionProcess.MostSuitable, "reg 10", "notice that the process will be used", "notice of intention to award", "notice of award", "annual summary")]
    [InlineData(SelectionProcess.Competitive, "reg 11", "notice inviting offers", "notice of intention to award", "notice of award", "annual summary")]
    public void Each_process_has_its_notices(SelectionProcess process, string provision, params string[] names)
    {
        var duties = SelectionNotices.For(process, D("2026-11-13"), D("2026-10-01"));

        Assert.Equal(names, duties.Select(duty => duty.Name));
        Assert.Equal((provision, D("2026-12-13")), (duties[^2].Citation.Provision, duties[^2].By!.Day));
        Assert.All(duties, duty => Assert.Equal(Met.Yes, duty.Required));
        DateOnly? assessed = duties[0].By is { Bound: Bound.NotBefore } first ? first.Day : null;
        Assert.Equal(process == SelectionProcess.MostSuitable ? D("2026-10-15") : null, assessed);
        Assert.All(SelectionNotices.For(process), duty => Assert.Null(duty.By));
    }

    [Fact]
    public void Fourteen_days_pass_between_the_notice_and_the_assessment()
    {
        var deadline = SelectionNotices.EarliestAssessment(D("2026-10-01"));

        Assert.Equal((D("2026-10-15"), Bound.NotBefore, 14), (deadline.Day, deadline.Bound, deadline.Counted().Count()));
        Assert.Throws<OutsideTheLaw>(() => SelectionNotices.EarliestAssessment(D("2023-12-31")));
        Assert.Throws<OutsideTheLaw>(() => SelectionNotices.AwardNotice(D("2023-12-31")));
    }

    [Theory]
    [InlineData("2026-11-05", "2026-11-02")]
    [InlineData("2026-11-06", "2026-11-06")]
    public void The_further_days_are_counted_only_where_they_end_later(string decided, string from) =>
        Assert.Equal(D(from), SelectionStandstill.For(Notice with { RepresentedOn = D("2026-11-04"), DecidedAgainOn = D(decided) }).Closing!.Ends.From);
}
