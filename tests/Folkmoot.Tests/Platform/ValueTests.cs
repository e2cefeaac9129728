using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Tests.Platform;

public class ValueTests
{
    [Theory]
    [InlineData(308_700_000, "£3,087,000")]
    [InlineData(1_250, "£12.50")]
    [InlineData(5, "£0.05")]
    [InlineData(0, "£0")]
    [InlineData(-33_563_300, "-£335,633")]
    public void Money_is_written_as_people_write_it(long pence, string written) => Assert.Equal(written, new Money(pence).ToString());

    [Fact]
    public void Money_smaller_than_a_penny_is_refused()
    {
        Assert.Equal(1_234, Money.Pounds(12.34m).Pence);
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Pounds(12.345m));
    }

    [Fact]
    public void A_sum_of_money_too_large_to_hold_throws() => Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Fact]
    public void What_is_added_to_money_can_be_taken_away() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
        Prop.ForAll<int, int>((a, b) => new Money(a) + new Money(b) - new Money(b) == new Money(a)));

    [Fact]
    public void An_unknown_fact_has_no_value_and_says_so()
    {
        Assert.Equal("not known", Fact<Money>.Unknown.ToString());
        Assert.Throws<InvalidOperationException>(() => Fact<Money>.Unknown.Value);
        Assert.Equal((true, Basis.Press), (Fact<int>.Of(3, Basis.Press).IsKnown, Fact<int>.Of(3, Basis.Press).Basis));
    }

    [Theory]
    [InlineData("23/00061", "23-00061")]
    [InlineData("Carers’ Short Breaks", "carers-short-breaks")]
    [InlineData("  Café & Crèche -- ", "cafe-creche")]
    [InlineData("£££", "untitled")]
    [InlineData("", "untitled")]
    public void A_slug_holds_what_an_address_can(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void A_slug_of_anything_is_short_and_plain() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
        Prop.ForAll<NonNull<string>>(text => Slug.Of(text.Get) is { Length: > 0 and <= 80 } slug && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && Slug.Of(slug) == slug));

    [Theory]
    [InlineData("2026-07-01T22:59:00", "2026-07-01")]
    [InlineData("2026-07-01T23:30:00", "2026-07-02")] // past midnight in London
    [InlineData("2026-12-01T23:30:00", "2026-12-01")]
    public void Today_is_a_day_in_London(string utc, string today)
    {
        var clock = new Clock(new SetTime(DateTimeOffset.Parse(utc + "Z")));
        Assert.Equal(DateOnly.Parse(today), clock.Today);
    }

    [Fact]
    public void A_later_day_sorts_after_any_row_of_an_earlier_one() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
        Prop.ForAll<Guid, Guid>((one, other) =>
            SortKey.Of(new(2026, 1, 1), one) < SortKey.Of(new(2026, 1, 2), other)
            && SortKey.StartOf(new(2026, 1, 1)) <= SortKey.Of(new(2026, 1, 1), one)
            && SortKey.Of(null, one) < SortKey.Of(new(2018, 1, 1), other)));
}
