using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class SumsTests
{
    [Theory]
    [InlineData("a grant of £1.25m for paths", "£1.25m", 1_250_000)]
    [InlineData("a grant of £75k", "£75k", 75_000)]
    [InlineData("a grant of £2,204,813.00 for paths", "£2,204,813.00", 2_204_813)]
    [InlineData("rent of £0.350M per annum", "£0.350M", 350_000)]
    [InlineData("a reserve of £2.5 million was kept", "£2.5 million", 2_500_000)]
    [InlineData("a gap of £5million", "£5million", 5_000_000)]
    [InlineData("borrowing of £1.2bn", "£1.2bn", 1_200_000_000)]
    [InlineData("paid £18.40 in all.", "£18.40", 18.40)]
    [InlineData("the price was £900,\nnet of discount", "£900", 900)]
    [InlineData("a variance of -£0.3m on ferries", "-£0.3m", -300_000)]
    public void A_sum_is_read_in_every_form_it_is_printed_in(string text, string printed, double amount)
    {
        var sum = Assert.Single(Sums.In(text));
        Assert.Equal(printed, sum.Text);
        Assert.Equal((decimal)amount, sum.Amount);
        Assert.Equal("GBP", sum.Currency);
    }

    [Theory]
    [InlineData("Harbour Hall: £250k - £450k (by use)", 250_000, 450_000)]
    [InlineData("valued between £130k and £180k per year", 130_000, 180_000)]
    [InlineData("a bid of £1.2-1.5m", 1_200_000, 1_500_000)]
    [InlineData("bids of £1-£2m", 1_000_000, 2_000_000)]
    [InlineData("bands of £4,000 to £5,000", 4_000, 5_000)]
    public void A_range_has_two_ends(string text, double low, double high)
    {
        var sum = Assert.Single(Sums.In(text));
        Assert.True(sum.IsRange);
        Assert.Equal(((decimal)low, (decimal)high), (sum.Amount!.Value, sum.UpTo!.Value));
    }

    [Fact]
    public void A_change_from_one_sum_to_another_is_two_sums()
    {
        Assert.Equal([250_000m, 200_000m], Sums.In("The fee falls from £250k to £200k next year.").Select(sum => sum.Amount!.Value));
    }

    [Fact]
    public void A_figure_with_misplaced_commas_is_kept_as_printed_with_a_finding()
    {
        var sum = Assert.Single(Sums.In("The cost for each visit is £3,4417.20 at the second site."));
        Assert.Equal("£3,4417.20", sum.Text);
        Assert.Null(sum.Amount);
        Assert.Contains("£3,4417.20", sum.Finding);
    }

    [Theory]
    [InlineData("The ferry will cost £90k a year.", "year")]
    [InlineData("The ferry will cost £90k per annum.", "year")]
    [InlineData("The ferry will cost £90k p.a. from May.", "year")]
    [InlineData("The annual price of the ferry is £90k.", "year")]
    [InlineData("Pay rises to £12.80 per hour.", "hour")]
    [InlineData("Each place costs £640 a week.", "week")]
    [InlineData("The ferry will cost £90k.", null)]
    public void The_period_a_sum_is_paid_for_is_read(string text, string? period) =>
        Assert.Equal(period, Assert.Single(Sums.In(text)).Period);

    [Theory]
    [InlineData("It costs circa £54k.")]
    [InlineData("It costs c£54k.")]
    [InlineData("It costs c. £54k.")]
    [InlineData("It costs approximately £54k.")]
    [InlineData("It costs around £54k.")]
    public void A_sum_said_to_be_rough_is_marked_so(string text)
    {
        var sum = Assert.Single(Sums.In(text));
        Assert.True(sum.Approximate);
        Assert.Equal(54_000m, sum.Amount);
    }

    [Fact]
    public void The_first_place_of_a_repeated_sum_is_kept()
    {
        var sums = Sums.Distinct(Sums.In("The ferry contract value is £2m. As said, the ferry contract value is £2m. A grant of £2m helps."));
        Assert.Equal([SumKind.ContractValue, SumKind.Grant], sums.Select(sum => sum.Kind));
        Assert.Equal(28, sums[0].Start);
    }
}
