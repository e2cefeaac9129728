using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("ends on 31 March 2031.", "2031-03-31")]
    [InlineData("ends on 31March 2031.", "2031-03-31")]
    [InlineData("ends on 31st of March, 2031", "2031-03-31")]
    [InlineData("ends on 31\n     March 2031", "2031-03-31")]
    [InlineData("Thursday, 9th Jan 2031", "2031-01-09")]
    [InlineData("signed 9/1/2031", "2031-01-09")]
    [InlineData("signed 09.01.31", "2031-01-09")]
    [InlineData("signed 9.1 31", "2031-01-09")]
    [InlineData("signed 2031-01-09", "2031-01-09")]
    [InlineData("planned on 10/21/2031", "2031-10-21")]
    public void A_day_is_read_in_every_form(string text, string iso)
    {
        var date = Assert.Single(PrintedDates.In(text));
        Assert.Equal((iso, DatePrecision.Day), (date.Iso, date.Precision));
    }

    [Theory]
    [InlineData("from April 2031 on", "2031-04", DatePrecision.Month)]
    [InlineData("begun in 2031 with", "2031", DatePrecision.Year)]
    [InlineData("the strategy 2031 – 2036", "2031/2036", DatePrecision.Range)]
    [InlineData("until 31 September 2031", null, DatePrecision.Invalid)]
    [InlineData("until 30/02/2031", null, DatePrecision.Invalid)]
    public void A_date_keeps_the_precision_it_was_printed_with(string text, string? iso, DatePrecision precision)
    {
        var date = Assert.Single(PrintedDates.In(text));
        Assert.Equal((iso, precision), (date.Iso, date.Precision));
        Assert.Equal(precision == DatePrecision.Invalid, date.Finding is not null);
    }

    [Fact]
    public void A_day_without_a_year_takes_it_from_the_day_it_runs_to()
    {
        Assert.Equal(["2031-04-01", "2031-07-31"], PrintedDates.In("from 1 April to 31 July 2031").Select(date => date.Iso));
        Assert.Equal(["2030-11-01", "2031-02-28"], PrintedDates.In("from 1 November to 28 February 2031").Select(date => date.Iso));
    }

    [Fact]
    public void A_financial_year_is_marked_as_one() => Assert.True(Assert.Single(PrintedDates.In("the budget for 2031/32 is")).IsSpannedYear);

    [Theory]
    [InlineData("decision 31/00093 was")]
    [InlineData("issue 2031/08/27A was")]
    [InlineData("call CR/485/12/31 was")]
    [InlineData("£2,031 was")]
    [InlineData("minute 123/22 was")]
    public void A_number_that_is_no_date_is_left_alone(string text) => Assert.Empty(PrintedDates.In(text));
}
