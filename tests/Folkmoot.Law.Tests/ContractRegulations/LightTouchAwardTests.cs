using Folkmoot.Law.ContractRegulations;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class LightTouchAwardTests
{
    private static readonly LightTouchAwardFacts Fair = new() { ContractNotice = true, Transparent = true, EqualTreatment = true, AsTheNoticeSaid = true, TimeLimitsReasonable = true };

    [Fact]
    public void A_fair_procedure_after_a_notice_meets_the_test()
    {
        Assert.Equal(Met.Yes, Test(Fair));
        Assert.Equal(Met.Yes, Test(Fair with { ContractNotice = false, ContinuousNotice = true }));
        Assert.Equal(Met.Yes, Test(Fair with { ContractNotice = false, GroundForNoNotice = true }));
        Assert.Equal(Met.No, Test(Fair with { ContractNotice = false, ContinuousNotice = false, GroundForNoNotice = false }));
        Assert.Equal(Met.NotEvidenced, Test(Fair with { ContractNotice = false }));
        Assert.Equal(Met.No, Test(Fair with { Transparent = false }));
        Assert.Equal(Met.No, Test(Fair with { EqualTreatment = false }));
        Assert.Equal(Met.No, Test(Fair with { TimeLimitsReasonable = false }));
        Assert.Equal(Met.NotEvidenced, Test(new()));
    }

    [Theory]
    [InlineData(false, true, Met.Yes)]
    [InlineData(false, false, Met.No)]
    [InlineData(true, true, Met.No)]
    [InlineData(null, true, Met.NotEvidenced)]
    public void A_departure_from_the_notice_breaks_no_principle_and_is_told_to_all(bool? breaches, bool? told, Met met) =>
        Assert.Equal(met, Test(Fair with { AsTheNoticeSaid = false, DepartureBreachesPrinciples = breaches, EverybodyTold = told }));

    [Theory]
    [InlineData("2021-01-01", "2021-04-30")]
    [InlineData("2021-03-31", "2021-04-30")]
    [InlineData("2021-04-01", "2021-07-30")]
    [InlineData("2021-08-15", "2021-10-30")]
    [InlineData("2021-12-31", "2022-01-30")]
    public void Grouped_award_notices_follow_within_thirty_days_of_the_quarter(string award, string by)
    {
        var deadline = LightTouchAward.GroupedNotice(D(award));

        Assert.Equal((D(by), Bound.NotAfter, 30), (deadline.Day, deadline.Bound, deadline.Counted().Count()));
        Assert.Throws<OutsideTheLaw>(() => LightTouchAward.GroupedNotice(D("2015-02-25")));
    }

    [Theory]
    [InlineData("2023-03-31", true, true, null, Met.Yes)]
    [InlineData("2023-04-01", true, true, null, Met.No)]
    [InlineData("2023-03-31", true, true, "2017-04-01", Met.Yes)]
    [InlineData("2023-03-31", true, true, "2017-04-02", Met.No)]
    [InlineData("2023-03-31", false, true, null, Met.No)]
    [InlineData("2023-03-31", true, false, null, Met.No)]
    [InlineData("2023-03-31", null, true, null, Met.NotEvidenced)]
    public void A_reserved_contract_runs_three_years_at_most_and_three_years_after_the_last(string last, bool? mutual, bool? listed, string? before, Met met) =>
        Assert.Equal(met, LightTouchAward.MayBeReserved(D("2020-04-01"), D(last), mutual, listed, before is null ? null : D(before)).Met);

    private static Met Test(LightTouchAwardFacts facts) => LightTouchAward.Test(facts, D("2020-04-01")).Met;
}
