using Folkmoot.Law.CallIn;
using Folkmoot.Law.Calendars;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.CallIn;

public class CallInEffectTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;
    private static readonly CallInRules Rules = CallInRulesTests.Sound;
    private static readonly CallInWindow Window = CallInWindow.For(D("2019-10-17"), Rules, England);

    [Theory]
    [InlineData(CallInOutcome.NoAction, null, Consequence.Implement)]
    [InlineData(CallInOutcome.Comment, null, Consequence.Implement)]
    [InlineData(CallInOutcome.ReferBack, null, Consequence.Reconsider)]
    [InlineData(CallInOutcome.ReferCouncil, true, Consequence.CouncilDecides)]
    [InlineData(CallInOutcome.ReferCouncil, false, Consequence.CouncilRefersBack)]
    [InlineData(CallInOutcome.ReferCouncil, null, null)]
    public void The_council_decides_only_what_is_contrary_to_its_policy_or_budget(CallInOutcome outcome, bool? contrary, Consequence? consequence) =>
        Assert.Equal(consequence, CallInEffect.Of(outcome, contrary));

    [Theory]
    [InlineData("2019-10-24", false, false, null, Met.No)]
    [InlineData("2019-10-25", false, false, null, Met.Yes)]
    [InlineData("2019-10-25", false, null, null, Met.NotEvidenced)]
    [InlineData("2019-10-25", false, true, null, Met.No)]
    [InlineData("2019-10-25", false, true, CallInOutcome.NoAction, Met.Yes)]
    [InlineData("2019-10-25", false, true, CallInOutcome.Comment, Met.Yes)]
    [InlineData("2019-10-25", false, true, CallInOutcome.ReferBack, Met.No)]
    [InlineData("2019-10-25", false, true, CallInOutcome.ReferCouncil, Met.No)]
    [InlineData("2019-10-17", true, false, null, Met.Yes)]
    [InlineData("2019-10-17", null, false, null, Met.NotEvidenced)]
    public void A_valid_call_in_stops_implementation_until_it_is_heard(string on, bool? waived, bool? valid, CallInOutcome? outcome, Met met)
    {
        var answer = CallInEffect.MayImplement(new() { Waived = waived, ValidRequest = valid, Outcome = outcome }, Window, D(on));

        Assert.Equal(met, answer.Met);
        Assert.Equal(outcome?.ToString(), answer.Elements[2].Found);
    }

    [Fact]
    public void A_valid_request_is_heard_within_the_days_of_the_constitution()
    {
        Assert.Equal(D("2022-04-04"), CallInEffect.HearBy(D("2022-03-14"), Rules with { HearWithinDays = 15 }, England)!.Day);
        Assert.Null(CallInEffect.HearBy(D("2022-03-14"), Rules, England));
    }

    [Fact]
    public void A_waiver_lets_the_decision_take_effect_as_in_the_worked_case() => ForEach("CIN-06", 1, (given, expected) =>
    {
        var decided = D("2021-09-23");
        var window = CallInWindow.For(decided, Rules, England);
        var asked = Fact(given, "urgent_call_in_waiver");
        // Whoever agrees a waiver for urgency agrees that the delay would seriously prejudice.
        var agreed = given.TryGetProperty("waiver_agreed_by", out var by) && by.GetString() is { } who && who != "none";
        var waiver = CallInWaiver.Ask(new(asked, agreed, Fact(given, "waiver_recorded_before_decision")), Rules, decided, window);

        Assert.Equal(expected.GetProperty("effective_from").GetString() == "decision date", waiver.EffectiveFrom == decided);
        if (!expected.TryGetProperty("flags", out var flags)) return;
        Assert.Equal(
            flags.EnumerateArray().Select(flag => flag.GetString()!.Split(' ')[0]),
            waiver.Duties.Select(duty => duty.Split(' ')[0]));
    });

    [Theory]
    [InlineData(true, true, true, Met.Yes)]
    [InlineData(false, true, true, Met.No)]
    [InlineData(true, false, true, Met.No)]
    [InlineData(true, true, false, Met.No)]
    [InlineData(null, true, true, Met.NotEvidenced)]
    [InlineData(true, null, true, Met.NotEvidenced)]
    [InlineData(true, true, null, Met.NotEvidenced)]
    public void A_waiver_that_is_not_evidenced_leaves_the_window_running(bool? prejudice, bool? agreed, bool? recorded, Met met)
    {
        var waiver = CallInWaiver.Ask(new(prejudice, agreed, recorded), Rules, D("2019-10-17"), Window);

        Assert.Equal((met, met == Met.Yes ? D("2019-10-17") : D("2019-10-25"), met == Met.Yes ? 2 : 0), (waiver.Answer.Met, waiver.EffectiveFrom, waiver.Duties.Count));
    }

    [Fact]
    public void A_waiver_needs_a_constitution_that_has_it()
    {
        var facts = new CallInWaiverFacts(true, true, null);

        Assert.Equal(Met.No, CallInWaiver.Ask(facts with { RecordedBeforeDecision = true }, Rules with { Waiver = null }, D("2019-10-17"), Window).Answer.Met);
        Assert.Equal(Met.Yes, CallInWaiver.Ask(facts, Rules with { Waiver = new("chair of the council", RecordedBeforeDecision: false) }, D("2019-10-17"), Window).Answer.Met);
        Assert.Equal("chair of the council agreed", CallInWaiver.Ask(facts, Rules with { Waiver = new("chair of the council") }, D("2019-10-17"), Window).Answer.Elements[2].Says);
    }

    [Theory]
    [InlineData(true, false, Met.Yes)]
    [InlineData(true, true, Met.No)]
    [InlineData(false, false, Met.No)]
    [InlineData(true, null, Met.NotEvidenced)]
    public void The_Act_opens_decisions_that_are_made_and_not_implemented(bool? made, bool? implemented, Met met) =>
        Assert.Equal(met, Scrutiny.MayCallIn(made, implemented, D("2026-11-21")).Met);

    [Fact]
    public void A_report_of_scrutiny_is_answered_within_two_months()
    {
        Assert.Equal(D("2027-01-20"), Scrutiny.ResponseDue(D("2026-11-21")).Day);
        Assert.Throws<OutsideTheLaw>(() => Scrutiny.ResponseDue(D("2012-05-03")));
    }
}
