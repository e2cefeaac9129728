using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct.DirectAwards;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

public class AwardRouteTests
{
    private const string LightTouch = "85000000", Ordinary = "72000000", HealthCare = "85121000";

    [Fact]
    public void One_ground_that_is_contradicted_does_not_close_the_others()
    {
        var direct = Navigation.Of(Navigation.Exhausted("2024-10-01") with { Reasons = Reason.ReadAll("Delayed by capacity in the team") }, RouteKind.DirectAward);

        Assert.Equal(Met.No, direct.Tests.Single(test => test.Provision == "reg 32(2)(c)").Met);
        Assert.Equal(Met.NotEvidenced, direct.Met);
    }

    [Fact]
    public void Where_no_ground_is_held_for_the_law_nothing_is_said_against_an_award()
    {
        var law = RegimeChoice.For(new() { Step = AwardStep.DirectAward, On = D("2024-10-01"), Exemption = Enum.GetValues<Exemption>()[0], Service = Navigation.On("2024-10-01").Service });
        var direct = AwardRoutes.Directly(Navigation.On("2024-10-01"), law);

        Assert.Equal((Regime.None, Met.NotEvidenced, 0), (law.Regime, direct.Met, direct.Tests.Count));
    }

    [Theory]
    [InlineData("2024-10-01", LightTouch, "reg 76")]
    [InlineData("2024-10-01", Ordinary, "reg 26")]
    [InlineData("2024-10-01", null, "reg 26")]
    [InlineData("2025-06-01", LightTouch, "s.20")]
    public void A_competition_cites_the_provision_it_is_held_under(string day, string? code, string provision)
    {
        var facts = Navigation.Exhausted(day) with { Codes = code is null ? [] : [code] };
        var law = new RegimeAnswer { Rule = RegimeChoice.Rule, Facts = new() { Step = AwardStep.Competition }, On = facts.On, Regime = LawOn(day), Possible = [LawOn(day)], Elements = [] };

        Assert.Equal(provision, AwardRoutes.ByCompetition(facts, law).Tests[0].Answer.Elements[0].Citation.Provision);
    }

    [Theory]
    [InlineData("2024-10-01", LightTouch, 1)]
    [InlineData("2024-10-01", Ordinary, 0)]
    [InlineData("2025-06-01", LightTouch, 0)]
    public void Only_light_touch_services_under_the_Regulations_are_asked_about_their_notices(string day, string code, int asked) =>
        Assert.Equal(asked, Navigation.Of(Navigation.Exhausted(day) with { Codes = [code] }, RouteKind.Competition).Also.Count);

    [Theory]
    [InlineData(true, Met.Yes)]
    [InlineData(false, Met.NotEvidenced)]
    public void For_health_care_the_same_again_supposes_the_provider_that_is_there(bool identical, Met existing)
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Codes = [], Proposed = new(12, Money.Pounds(100_000), identical) };
        var first = Navigation.Of(facts, RouteKind.DirectAward).Tests.Single(test => test.Provision == "reg 6(3)").Answer.Elements[0];

        Assert.Equal(("There is an existing provider", existing), (first.Says, first.Met));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, null)]
    public void The_same_again_supposes_the_contractor_and_the_services_and_nothing_else(bool identical, bool? supposed)
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Proposed = new(12, null, identical), Competed = true };

        Assert.Equal(
            new Law.ContractRegulations.DirectAwardFacts { On = facts.On, Supplies = false, OriginalCompeted = true, SameContractor = supposed, Repetition = supposed },
            AwardRoutes.Facts(facts));
        Assert.Equal(new ExistingSupplier(Existing: supposed, ExtensionOrReplacement: supposed, Similar: supposed, Competed: true), AwardRoutes.ActFacts(facts).Existing);
    }

    [Theory]
    [InlineData(LightTouch, false, null)]
    [InlineData(Ordinary, null, false)]
    [InlineData(null, null, null)]
    public void Light_touch_services_are_no_supplies_and_others_no_services_of_user_choice(string? code, bool? supplies, bool? lightTouch)
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Codes = code is null ? [] : [code] };

        Assert.Equal(supplies, AwardRoutes.Facts(facts).Supplies);
        Assert.Equal(lightTouch, AwardRoutes.ActFacts(facts).UserChoice.LightTouch);
    }

    [Theory]
    [InlineData("2025-02-23", "reg 33", "reg 12")]
    [InlineData("2025-02-24", "s.45", "Sch 2")]
    public void A_call_off_and_own_staff_cite_the_law_of_the_day(string day, string callOff, string inHouse)
    {
        Assert.All(Navigation.Of(Navigation.Exhausted(day), RouteKind.CallOff).Tests[0].Answer.Elements.Take(3), element => Assert.Equal(callOff, element.Citation.Provision));
        Assert.Equal(inHouse, Navigation.Of(Navigation.Exhausted(day), RouteKind.InHouse).Tests[0].Answer.Elements[0].Citation.Provision);
    }

    [Fact]
    public void Own_staff_are_asked_about_as_a_change_of_provider()
    {
        var transfer = Navigation.Of(Navigation.Exhausted("2024-10-01"), RouteKind.InHouse).Also[0].Answer;

        Assert.Equal(Law.Staff.Transfer.Applies(new(ProviderChanges: true), D("2024-10-01")).Elements.Select(element => element.Met), transfer.Elements.Select(element => element.Met));
        Assert.Contains(Met.Yes, transfer.Elements.Select(element => element.Met));
    }

    [Theory]
    [InlineData("Y", "1 met")]
    [InlineData("NN", "2 not met")]
    [InlineData("?", "1 not evidenced")]
    [InlineData("YYN?", "2 met, 1 not met, 1 not evidenced")]
    [InlineData("", "")]
    public void Tests_are_counted_by_how_they_came_out(string met, string count) => Assert.Equal(count, Route.Count([.. met.Select(Test)]));

    private static RouteTest Test(char met) => new("", "any", Answer.OfAll(
        AwardRoutes.Rule, D("2024-10-01"), new Element("any", met switch { 'Y' => Met.Yes, 'N' => Met.No, _ => Met.NotEvidenced }, "any", AwardRoutes.Rule.Citation)));

    private static Regime LawOn(string day) => D(day) < Commencement.FirstDayOfTheAct ? Regime.ContractRegulations2015 : Regime.ProcurementAct2023;
}
