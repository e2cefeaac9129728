using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

public class OptionRouteTests
{
    [Fact]
    public void Options_that_are_left_are_open_and_what_relying_on_them_needs_is_asked_beside()
    {
        var route = Navigation.Of(Navigation.On("2022-10-19"), RouteKind.Option);

        Assert.Equal((Met.Yes, "2 options are left: 12 months and 12 months."), (route.Met, route.Because));
        Assert.Equal(["option 1, 12 months", "option 2, 12 months"], route.Tests.Select(test => test.Name));
        Assert.Equal(["reg 72(1)(a)", "reg 72(1)(a)"], route.Also.Select(test => test.Provision));
        Assert.All(route.Also, test => Assert.Equal((Met.NotEvidenced, 3), (test.Met, test.Answer.Missing.Count())));
    }

    [Fact]
    public void An_option_taken_up_is_closed_and_nothing_more_is_asked_of_it()
    {
        var route = Navigation.Of(Navigation.Exhausted("2024-10-01"), RouteKind.Option);

        Assert.Equal((Met.No, "Every option on the record has been taken up."), (route.Met, route.Because));
        Assert.Equal("decision one", route.Tests[0].Answer.Elements[1].Found);
        Assert.Empty(route.Also);
    }

    [Theory]
    [InlineData("2023-03-31", Met.Yes)]
    [InlineData("2023-04-01", Met.No)]
    public void Without_a_day_in_the_contract_its_end_is_the_last_day_for_an_option(string day, Met met) =>
        Assert.Equal(met, Navigation.Of(Navigation.On(day), RouteKind.Option).Met);

    [Theory]
    [InlineData("2022-09-30", Met.Yes)]
    [InlineData("2022-10-01", Met.No)]
    public void The_day_that_the_contract_names_closes_its_option(string day, Met met)
    {
        var route = Navigation.Of(Navigation.On(day) with { Options = [new(1, 12, Left: true, LatestDay: D("2022-09-30"))] }, RouteKind.Option);

        Assert.Equal(met, route.Met);
        Assert.Equal(met == Met.Yes ? "One option is left: 12 months." : "The day to take it up has passed.", route.Because);
    }

    [Theory]
    [InlineData("2022-12-31", Met.Yes, Met.Yes)]
    [InlineData("2023-01-01", Met.No, Met.Yes)]
    public void Notice_to_the_provider_is_counted_back_from_the_day_each_option_begins(string day, Met first, Met second)
    {
        var route = Navigation.Of(Navigation.On(day) with { Options = [new(1, 12, Left: true, NoticeDays: 91), new(2, 12, Left: true, NoticeDays: 91)] }, RouteKind.Option);

        Assert.Equal([first, second], route.Tests.Select(test => test.Met));
        Assert.Equal("1 January 2024", route.Tests[1].Answer.Elements[3].Found);
    }

    [Theory]
    [InlineData("2025-03-31", Met.Yes)]
    [InlineData("2023-03-31", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void Where_no_option_is_listed_the_latest_end_beside_the_end_tells(string? latest, Met met)
    {
        var route = Navigation.Of(Navigation.On("2022-10-19") with { Options = [], LatestEnd = latest is null ? null : D(latest) }, RouteKind.Option);

        Assert.Equal(met, route.Met);
        Assert.Single(route.Tests);
    }

    [Fact]
    public void An_option_of_which_nobody_knows_whether_it_was_used_is_not_evidenced()
    {
        var route = Navigation.Of(Navigation.On("2022-10-19") with { Options = [new(1, 1, Left: null)] }, RouteKind.Option);

        Assert.Equal((Met.NotEvidenced, "The record does not say whether an option is left.", "option 1, 1 month"), (route.Met, route.Because, route.Tests[0].Name));
        Assert.Contains("letter to the provider", Assert.Single(route.Tests[0].Answer.Missing).Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_under_the_Act_has_to_stand_in_the_contract_and_in_the_notice()
    {
        var facts = Navigation.On("2026-06-01") with { AwardedUnder = Regime.ProcurementAct2023, Began = D("2025-04-01"), Ends = D("2027-03-31"), LatestEnd = D("2029-03-31") };

        var asked = Assert.Single(Navigation.Of(facts, RouteKind.Option).Also);

        Assert.Equal(("Sch 8 para 1", Met.NotEvidenced), (asked.Provision, asked.Met));
        Assert.Equal([Met.Yes, Met.NotEvidenced, Met.Yes], asked.Answer.Elements.Select(element => element.Met));
    }
}
