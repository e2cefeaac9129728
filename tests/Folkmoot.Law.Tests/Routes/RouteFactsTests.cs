using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Routes;

public class RouteFactsTests
{
    [Theory]
    [InlineData("Y", true)]
    [InlineData("YN", true)]
    [InlineData("Y?", true)]
    [InlineData("N", false)]
    [InlineData("NN", false)]
    [InlineData("N?", null)]
    [InlineData("?", null)]
    public void One_option_that_is_left_is_enough_and_none_only_when_all_are_used(string options, bool? left) =>
        Assert.Equal(left, (Navigation.On("2022-10-19") with { Options = Held(options) }).OptionLeft);

    [Theory]
    [InlineData("85000000", true, ContractKind.LightTouch)]
    [InlineData("72000000", false, null)]
    [InlineData("79000000", null, null)]
    [InlineData(null, null, null)]
    public void The_kind_is_known_for_light_touch_services_alone(string? code, bool? lightTouch, ContractKind? kind)
    {
        var facts = Navigation.On("2022-10-19") with { Codes = code is null ? [] : [code] };

        Assert.Equal((lightTouch, kind), (facts.IsLightTouch, facts.Kind));
    }

    [Theory]
    [InlineData("2022-10-19", "YN", Met.Yes, "One option is left: 12 months.")]
    [InlineData("2023-03-31", "NN", Met.No, "Every option on the record has been taken up.")]
    [InlineData("2023-04-01", "YY", Met.No, "The contract ended on 31 March 2023.")]
    public void One_option_keeps_the_route_open_and_the_end_of_the_contract_closes_it(string day, string options, Met met, string because)
    {
        var route = Navigation.Of(Navigation.On(day) with { Options = Held(options) }, RouteKind.Option);

        Assert.Equal((met, because), (route.Met, route.Because));
        Assert.Equal(met == Met.Yes ? 1 : 0, route.Also.Count);
    }

    [Fact]
    public void Of_several_limbs_named_one_that_is_met_is_enough()
    {
        var facts = Navigation.Exhausted("2024-10-01") with { Proposed = new(1, Money.Pounds(400_000), Identical: true) };
        var claimed = ClaimedGrounds.Test("72(1)(a) or (f)", true, facts);

        Assert.Equal([Met.No, Met.Yes], claimed.Tests.Select(test => test.Met));
        Assert.Equal(Met.Yes, claimed.Met);
    }

    [Fact]
    public void Before_the_Regulations_nothing_is_tested_even_where_no_provision_is_named()
    {
        Assert.Contains("ROU-07", Assert.Throws<OutsideTheLaw>(() => ClaimedGrounds.Test("No suitable tenders", false, Navigation.On("2015-02-25"))).Message, StringComparison.Ordinal);
        Assert.Contains("ROU-06", Assert.Throws<OutsideTheLaw>(() => SameAgain.Compare(Navigation.On("2015-02-25"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_of_the_Act_is_tested_from_its_first_day() =>
        Assert.Single(ClaimedGrounds.Test("Procurement Act 2023 Sch 5 para 13", true, Navigation.On("2025-02-24")).Tests);

    private static HeldOption[] Held(string options) => [.. options.Select((one, at) => new HeldOption(at + 1, 12, one switch { 'Y' => true, 'N' => false, _ => null }))];
}
