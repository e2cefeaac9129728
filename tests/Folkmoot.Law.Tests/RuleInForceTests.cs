using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests;

public class RuleInForceTests
{
    private static readonly Rule Repealed = new(
        "DAY-99", 1, "a rule that was law for a year", Standing.Law, Confidence.High, D("2020-01-01"), Reading: null, Instruments.ContractRegulations(72)) { Until = D("2020-12-31") };

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void A_rule_applies_from_its_first_day_to_its_last(string day, bool applies)
    {
        Assert.Equal(applies, Repealed.AppliesOn(D(day)));
        if (applies) Assert.Equal(D(day), Repealed.InForceOn(D(day)));
        else Assert.Throws<OutsideTheLaw>(() => Repealed.InForceOn(D(day)));
    }

    [Fact]
    public void A_rule_that_has_ended_says_to_which_day_it_was_law() => Assert.Equal(
        "DAY-99 (a rule that was law for a year) was law to 31 December 2020; it was asked about 1 January 2021.",
        Assert.Throws<OutsideTheLaw>(() => Repealed.InForceOn(D("2021-01-01"))).Message);

    [Fact]
    public void A_rule_without_a_last_day_stands() =>
        Assert.True((Repealed with { Until = null }).AppliesOn(D("2099-01-01")));
}
