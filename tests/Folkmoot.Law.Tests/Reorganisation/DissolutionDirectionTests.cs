using Folkmoot.Law.Reorganisation;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Reorganisation;

public class DissolutionDirectionTests
{
    private static readonly DateOnly Today = D("2026-11-21");

    private static readonly DissolutionFacts Contract = new(
        ControlledMatter.OtherContract, DirectionInForce: true, SpecifiedDate: D("2028-03-31"), Consideration: Money.Pounds(100_000.01m), Others: Money.Pounds(0), Ends: D("2028-03-31"), MayRunTo: D("2028-04-01"));

    [Fact]
    public void Consent_is_needed_as_in_the_worked_case() => ForEach("LGR-01", 1, (given, expected) =>
    {
        var facts = new DissolutionFacts(
            Fact(given, "capital") is true ? ControlledMatter.CapitalContract : ControlledMatter.OtherContract, Fact(given, "direction_in_force"), Day(given, "direction_date"),
            Sum(given, "consideration"), Ends: Day(given, "end_date"), MayRunTo: Day(given, "extension_possible_until"));
        Assert.Equal(Fact(expected, "consent_required").Answer(), DissolutionDirection.ConsentRequired(facts, Today).Met);
        if (expected.TryGetProperty("if_no_consent", out var without)) Assert.Equal(DissolutionDirection.WithoutConsent, without.GetString());
    });

    [Fact]
    public void A_contract_of_a_penny_over_that_may_run_a_day_beyond_needs_consent()
    {
        Assert.Equal(Met.Yes, Required(Contract));
        Assert.Equal(Met.No, Required(Contract with { Consideration = Money.Pounds(100_000) }));
        Assert.Equal(Met.No, Required(Contract with { MayRunTo = D("2028-03-31") }));
        Assert.Equal(Met.Yes, Required(Contract with { MayRunTo = null, Ends = D("2028-04-01") }));
        Assert.Equal(Met.NotEvidenced, Required(Contract with { MayRunTo = null }));
        Assert.Equal(Met.NotEvidenced, Required(Contract with { SpecifiedDate = null }));
        Assert.Equal(Met.No, Required(Contract with { DirectionInForce = false }));
        Assert.Equal(Met.NotEvidenced, Required(Contract with { DirectionInForce = null }));
    }

    [Fact]
    public void Contracts_of_a_kind_count_together()
    {
        var half = Contract with { Consideration = Money.Pounds(50_000) };

        Assert.Equal(Met.Yes, Required(half with { Others = Money.Pounds(50_000.01m) }));
        Assert.Equal(Met.No, Required(half with { Others = Money.Pounds(50_000) }));
        Assert.Equal(Met.NotEvidenced, Required(half with { Others = null }));
        Assert.Equal(Met.Yes, Required(half with { Consideration = null, Others = Money.Pounds(100_000.01m) }));
        Assert.Equal(Met.NotEvidenced, Required(half with { Consideration = null, Others = Money.Pounds(100_000) }));
    }

    [Fact]
    public void Land_and_capital_contracts_have_limits_of_their_own()
    {
        var land = new DissolutionFacts(ControlledMatter.LandDisposal, true, Consideration: Money.Pounds(100_000), Others: Money.Pounds(0));
        var capital = new DissolutionFacts(ControlledMatter.CapitalContract, true, Consideration: Money.Pounds(1_000_000), Others: Money.Pounds(0), PriceMayVary: false);

        Assert.Equal((Met.No, Met.Yes), (Required(land), Required(land with { Consideration = Money.Pounds(100_001) })));
        Assert.Equal((Met.No, Met.Yes), (Required(capital), Required(capital with { Consideration = Money.Pounds(1_000_001) })));
        Assert.Equal(Met.Yes, Required(capital with { PriceMayVary = true }));
        Assert.Equal(Met.NotEvidenced, Required(capital with { PriceMayVary = null }));
    }

    [Fact]
    public void A_contract_is_cleared_by_consent_or_when_none_is_needed()
    {
        Assert.Equal(Met.Yes, DissolutionDirection.Cleared(Contract with { Consent = true }, Today));
        Assert.Equal(Met.No, DissolutionDirection.Cleared(Contract with { Consent = false }, Today));
        Assert.Equal(Met.NotEvidenced, DissolutionDirection.Cleared(Contract, Today));
        Assert.Equal(Met.Yes, DissolutionDirection.Cleared(Contract with { DirectionInForce = false }, Today));
        Assert.Throws<OutsideTheLaw>(() => DissolutionDirection.Cleared(Contract, D("2007-10-31")));
    }

    [Theory]
    [InlineData("2028-03-31", "2028-03-31", "2028-04-01", Met.No)]
    [InlineData("2028-03-31", "2028-04-01", "2028-04-01", Met.Yes)]
    [InlineData("2028-04-01", null, "2028-04-01", Met.Yes)]
    [InlineData("2028-03-31", null, "2028-04-01", Met.NotEvidenced)]
    [InlineData("2028-03-31", "2028-04-01", null, Met.NotEvidenced)]
    public void A_contract_that_may_reach_the_first_day_of_the_successor_outlives_the_council(string ends, string? mayRunTo, string? vesting, Met outlives) =>
        Assert.Equal(outlives, DissolutionDirection.Outlives(D(ends), mayRunTo is null ? null : D(mayRunTo), vesting is null ? null : D(vesting)));

    private static Met Required(DissolutionFacts facts) => DissolutionDirection.ConsentRequired(facts, Today).Met;

    [Theory]
    [InlineData("2028-03-31", "2029-03-31", "31 March 2029")]
    [InlineData("2028-03-31", null, "31 March 2028")]
    [InlineData(null, "2029-03-31", "31 March 2029")]
    [InlineData(null, null, null)]
    public void The_last_day_shown_is_that_with_every_extension_where_it_is_known(string? ends, string? mayRunTo, string? shown)
    {
        var facts = Contract with { Ends = ends is null ? null : D(ends), MayRunTo = mayRunTo is null ? null : D(mayRunTo) };

        Assert.Equal(shown, DissolutionDirection.ConsentRequired(facts, Today).Elements[2].Found);
    }
}
