using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Duties;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

public class RouteChoiceTests
{
    [Theory]
    [InlineData("2025-02-23", Regime.ContractRegulations2015, 7, "reg 32(2)(a)")]
    [InlineData("2025-02-24", Regime.ProcurementAct2023, 8, "Sch 5 para 5")]
    public void Before_its_first_day_the_Act_is_not_offered(string day, Regime law, int routes, string firstGround)
    {
        var answer = RouteChoice.For(Navigation.Exhausted(day));

        Assert.Equal((law, routes), (answer.OfAward.Regime, answer.Routes.Count));
        Assert.Equal(law == Regime.ProcurementAct2023, answer.Routes.Any(route => route.Kind == RouteKind.Switching));
        Assert.Equal(firstGround, answer.Routes.Single(route => route.Kind == RouteKind.DirectAward).Tests[0].Provision);
        Assert.Equal(Regime.ContractRegulations2015, answer.OfChange.Regime);
    }

    [Fact]
    public void A_contract_whose_law_is_not_known_is_asked_about_every_law_that_had_begun()
    {
        var before = RouteChoice.For(Navigation.On("2022-10-19") with { AwardedUnder = null });
        var after = RouteChoice.For(Navigation.Exhausted("2025-03-01") with { AwardedUnder = null });

        Assert.Equal([Regime.ContractRegulations2006, Regime.ContractRegulations2015], before.OfChange.Possible);
        Assert.Equal(4, after.OfChange.Possible.Count);
        var change = before.Routes[1];
        Assert.Equal((Met.NotEvidenced, 7), (change.Met, change.Tests.Count));
        Assert.Contains("not settled: Public Contracts Regulations 2006 or Public Contracts Regulations 2015", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_that_has_ended_is_neither_extended_nor_changed()
    {
        var answer = RouteChoice.For(Navigation.Exhausted("2025-04-01"));

        Assert.Equal([Met.No, Met.No], answer.Routes.Take(2).Select(route => route.Met));
        Assert.Contains("ended on 31 March 2025", answer.Routes[1].Because, StringComparison.Ordinal);
        Assert.Equal("The contract ended on 31 March 2025.", answer.Routes[0].Because);
    }

    [Fact]
    public void A_third_year_after_the_options_are_used_closes_the_limbs_that_its_sum_and_the_options_close()
    {
        var change = Navigation.Of(Navigation.Exhausted("2024-10-01"), RouteKind.Modification);

        Assert.Equal(Met.NotEvidenced, change.Met);
        Assert.Equal([Met.Yes, Met.No, Met.NotEvidenced, Met.NotEvidenced, Met.No, Met.NotEvidenced, Met.No], change.Tests.Select(test => test.Met));
        Assert.Equal("Under the Public Contracts Regulations 2015, 3 not met, 3 not evidenced.", change.Because.Replace("1 met, ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_supposed_of_a_term_that_nobody_called_the_same_again()
    {
        var change = Navigation.Of(Navigation.Exhausted("2024-10-01") with { Proposed = default }, RouteKind.Modification);

        Assert.Equal(Met.NotEvidenced, change.Tests.Single(test => test.Provision == "reg 72(1)(d)").Met);
        Assert.Equal(5, change.Tests.Single(test => test.Provision == "reg 72(1)(e)").Answer.Missing.Count());
    }

    [Theory]
    [InlineData(true, Met.Yes)]
    [InlineData(false, Met.NotEvidenced)]
    public void A_contract_under_the_Act_is_changed_freely_when_its_services_are_light_touch(bool lightTouch, Met met)
    {
        var facts = Navigation.On("2026-06-01") with { AwardedUnder = Regime.ProcurementAct2023, Ends = D("2027-03-31"), LatestEnd = D("2027-03-31"), Options = [], Codes = lightTouch ? ["85000000"] : ["72000000"] };

        Assert.Equal(met, Navigation.Of(facts, RouteKind.Modification).Met);
    }

    [Fact]
    public void Services_that_nobody_coded_may_be_health_care_so_that_no_law_is_chosen()
    {
        var answer = RouteChoice.For(Navigation.Exhausted("2025-03-01") with { Codes = [] });
        var direct = answer.Routes.Single(route => route.Kind == RouteKind.DirectAward);

        Assert.Equal((null, null), (answer.OfChange.Regime, answer.OfAward.Regime));
        Assert.Equal(Met.NotEvidenced, direct.Met);
        Assert.Equal(10, direct.Tests.Count);
        Assert.Contains("reg 6(5)", direct.Tests.Select(test => test.Provision));
        Assert.Contains("reg 13(1)(a)", answer.Routes[1].Tests.Select(test => test.Provision));
    }

    [Fact]
    public void A_contract_awarded_without_procurement_law_is_left_to_the_authoritys_own_rules()
    {
        var change = Navigation.Of(Navigation.On("2022-10-19") with { AwardedUnder = Regime.None }, RouteKind.Modification);

        Assert.Equal((Met.NotEvidenced, 1), (change.Met, change.Tests.Count));
        Assert.Contains("own rules", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_older_than_the_rules_held_here_is_not_tested()
    {
        var change = Navigation.Of(Navigation.On("2022-10-19") with { AwardedUnder = Regime.ContractRegulations2006 }, RouteKind.Modification);

        Assert.Equal((Met.NotEvidenced, 1), (change.Met, change.Tests.Count));
        Assert.Contains("2006 is not held here", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_competition_and_own_staff_are_open_and_a_call_off_wants_its_evidence()
    {
        var routes = RouteChoice.For(Navigation.Exhausted("2024-10-01")).Routes;

        Assert.Equal(Met.Yes, routes.Single(route => route.Kind == RouteKind.Competition).Met);
        Assert.Equal("regs 75 and 76", Assert.Single(routes.Single(route => route.Kind == RouteKind.Competition).Also).Provision);
        Assert.Equal((Met.Yes, 2), (routes.Single(route => route.Kind == RouteKind.InHouse).Met, routes.Single(route => route.Kind == RouteKind.InHouse).Also.Count));
        var callOff = routes.Single(route => route.Kind == RouteKind.CallOff);
        Assert.Equal((Met.NotEvidenced, 4), (callOff.Met, callOff.Tests[0].Answer.Missing.Count()));
    }

    [Theory]
    [InlineData(0, "links the service to no duty")]
    [InlineData(1, "linked to 1 duty;")]
    [InlineData(2, "linked to 2 duties;")]
    public void A_service_ends_only_with_an_answer_how_its_duties_are_met(int duties, string because)
    {
        var end = Navigation.Of(Navigation.On("2022-10-19") with { Duties = [.. CareActDuties.All.Take(duties)] }, RouteKind.End);

        Assert.Equal((Met.NotEvidenced, Math.Max(duties, 1)), (end.Met, end.Tests[0].Answer.Elements.Count));
        Assert.Contains(because, end.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_are_weighed_for_every_ground()
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Reasons = Reason.ReadAll("Time is needed for the new strategy", "Delayed by capacity in the team") };
        var urgency = Navigation.Of(facts, RouteKind.DirectAward).Tests.Single(test => test.Provision == "reg 32(2)(c)");

        Assert.Equal(Met.No, urgency.Met);
        Assert.Equal("reg 32(4)", Assert.Single(urgency.Ground!.Contradictions).Element.Citation.Provision);
        Assert.Equal(2, urgency.Ground.Beside.Count());
    }

    [Fact]
    public void An_earlier_change_counts_in_the_ledger_of_small_ones()
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Proposed = new(1, Money.Pounds(400_000), Identical: true) };
        var with = facts with { Earlier = [new(D("2023-05-01"), Money.Pounds(300_000), Limb.Small)] };

        Assert.Equal(Met.Yes, Navigation.Of(facts, RouteKind.Modification).Tests[^1].Met);
        Assert.Equal(Met.No, Navigation.Of(with, RouteKind.Modification).Tests[^1].Met);
    }

    [Fact]
    public void The_routes_before_April_2015_are_not_held()
    {
        Assert.Throws<OutsideTheLaw>(() => RouteChoice.For(Navigation.On("2015-03-31")));
        Assert.Equal(7, RouteChoice.For(Navigation.On("2018-01-01")).Routes.Count);
    }

    [Theory]
    [InlineData(Regime.ContractRegulations2015, "PCR-03", "modification")]
    [InlineData(Regime.ProcurementAct2023, "PA-08", "light touch services may be changed freely")]
    [InlineData(Regime.ProviderSelection2023, "PSR-07", "new selection")]
    [InlineData(Regime.ContractRegulations2006, null, "looked up")]
    [InlineData(Regime.None, null, "own contract rules")]
    [InlineData(null, null, "not known")]
    public void The_law_of_the_award_says_in_a_sentence_what_the_next_change_needs(Regime? law, string? rule, string says)
    {
        Assert.Equal(rule, RegimeWords.RuleOfChange(law)?.Id);
        Assert.Contains(says, RegimeWords.NextChange(law), StringComparison.Ordinal);
    }
}
