using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class ValuationTests
{
    private static readonly ValuationFacts FourYears = new()
    {
        FirstTerm = Money.Pounds(400_000),
        ExtensionOptions = [new("two further years", Money.Pounds(200_000))],
        SupplyOptions = [new("a second site", Money.Pounds(50_000))],
        AlreadyPaid = Money.Pounds(10_000),
        Vat = Money.Pounds(132_000),
    };

    [Fact]
    public void The_value_holds_every_option_what_was_paid_and_the_tax()
    {
        var valued = Valuation.Of(FourYears);

        Assert.Equal(new Estimate(Money.Pounds(660_000), Money.Pounds(792_000)), valued.Estimate);
        Assert.Equal(Money.Pounds(660_000), valued.AtLeast);
        Assert.Equal(["first term: £400,000", "a second site: £50,000", "two further years: £200,000", "already paid: £10,000", "together £660,000 without VAT"], valued.Sum);
        Assert.Empty(valued.Missing);
    }

    [Fact]
    public void A_figure_that_nobody_gave_is_missing_and_not_nothing()
    {
        var valued = Valuation.Of(FourYears with { AlreadyPaid = null, SupplyOptions = [new("a second site", null)], Vat = null });

        Assert.Equal(new Estimate(), valued.Estimate);
        Assert.Equal(Money.Pounds(600_000), valued.AtLeast);
        Assert.Equal(["a second site", "already paid", "value added tax"], valued.Missing);
        Assert.Equal("together at least £600,000 without VAT", valued.Sum[^1]);
    }

    [Fact]
    public void Without_the_tax_the_value_without_it_still_stands() =>
        Assert.Equal(new Estimate(Money.Pounds(660_000)), Valuation.Of(FourYears with { Vat = null }).Estimate);

    [Theory]
    [InlineData(true, 660_000)]
    [InlineData(false, 700_000)]
    [InlineData(null, 700_000)]
    public void Contracts_that_could_be_one_are_valued_together_unless_there_is_good_reason(bool? reason, int pounds) =>
        Assert.Equal(Money.Pounds(pounds), Valuation.Of(FourYears with { CouldBeOne = [new("the same service next door", Money.Pounds(40_000))], GoodReasonToSplit = reason }).AtLeast);

    [Fact]
    public void What_cannot_be_estimated_is_carried_to_the_threshold() =>
        Assert.Equal(Met.Yes, Thresholds.Reached(ContractKind.LightTouch, D("2026-01-01"), Valuation.Of(new() { CannotBeEstimated = true }).Estimate).Met);

    [Theory]
    [InlineData(null, null, false, Met.NotEvidenced)]
    [InlineData(false, null, false, Met.Yes)]
    [InlineData(true, null, false, Met.No)]
    [InlineData(false, null, true, Met.NotEvidenced)]
    [InlineData(false, true, true, Met.Yes)]
    [InlineData(false, false, true, Met.No)]
    public void Nothing_may_be_chosen_to_stay_below_the_threshold(bool? avoiding, bool? reason, bool split, Met met) =>
        Assert.Equal(met, Valuation.MayStand(FourYears with { ChosenToAvoid = avoiding, GoodReasonToSplit = reason, CouldBeOne = split ? [new("next door", null)] : [] }, D("2026-01-01")).Met);
}
