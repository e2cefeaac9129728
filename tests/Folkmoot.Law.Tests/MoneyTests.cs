using System.Globalization;

namespace Folkmoot.Law.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("0", "£0")]
    [InlineData("3087000", "£3,087,000")]
    [InlineData("12.50", "£12.50")]
    [InlineData("0.05", "£0.05")]
    [InlineData("-0.01", "-£0.01")]
    [InlineData("-1250", "-£1,250")]
    public void A_sum_is_written_as_people_write_it(string pounds, string written) =>
        Assert.Equal(written, Money.Pounds(decimal.Parse(pounds, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("0.001")]
    [InlineData("-12.505")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.08")]
    public void A_part_of_a_penny_or_more_than_can_be_held_is_no_sum(string pounds) =>
        Assert.Contains("whole number of pence", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Pounds(decimal.Parse(pounds, CultureInfo.InvariantCulture))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_largest_sum_that_can_be_held_is_held() => Assert.Equal(long.MaxValue, Money.Pounds(92233720368547758.07m).Pence);

    [Fact]
    public void Sums_too_large_to_hold_are_refused_and_never_turn_round()
    {
        var (most, least) = (new Money(long.MaxValue), new Money(long.MinValue));

        Assert.Throws<OverflowException>(() => most + new Money(1));
        Assert.Throws<OverflowException>(() => least - new Money(1));
        Assert.Throws<OverflowException>(() => most * 2);
    }

    [Fact]
    public void Sums_add_subtract_multiply_and_compare_by_the_penny()
    {
        var (small, large) = (new Money(101), new Money(250));

        Assert.Equal((new Money(351), new Money(149), new Money(303)), (small + large, large - small, small * 3));
        Assert.True(small < large && large > small && small <= new Money(101) && small >= new Money(101));
        Assert.False(small < new Money(101) || small > new Money(101) || large <= small || small >= large);
        Assert.Equal([small, large], new[] { large, small }.Order());
    }
}
