using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class TermDatesTests
{
    private static IEnumerable<string> Read(string text) =>
        TermDates.Distinct(TermDates.In(text)).Select(date => $"{date.Date ?? date.Text}: {date.Meaning}");

    [Fact]
    public void A_contract_has_a_start_and_an_end() =>
        Assert.Equal(["2031-04: start of the contracts", "2035-03-31: end of the current contracts"], Read(
            "The current Lighthouse Contracts commenced in April 2031, for a first spell of four years, the fourth year ending on 31March 2035."));

    [Fact]
    public void A_direct_award_and_an_extension_in_one_decision_are_kept_apart() =>
        Assert.Equal(
            [
                "2031-04-01: start of direct award (ferry contract)", "2032-03-31: end of direct award (ferry contract)",
                "2031-04-01: start of extension", "2032-03-31: end of extension",
            ],
            Read("APPROVE the direct award of the ferry contract for a year, from 1 April 2031 to 31 March 2032;\n\n" +
                 "APPROVE a one year extension, of Pier (Part B), from 1 April 2031 to 31 March 2032;\n\n" +
                 "An extension until 31 March 2032 is thus needed.\n"));

    [Theory]
    [InlineData("There is provision within the contract to extend for two single year periods.", "two single year periods")]
    [InlineData("The contract runs on, with options for further periods of at most 18 months.", "at most 18 months")]
    [InlineData("An award for 3 years, with two optional extensions of 1 year each, is made.", "two optional extensions of 1 year each")]
    [InlineData("A contract of six years (with up to 48 months more) is let.", "up to 48 months")]
    [InlineData("The contract may be extended for a further two years.", "a further two years")]
    [InlineData("A contract on a 3 + 2 + 2 basis is let.", "3 + 2 + 2")]
    public void An_option_to_extend_is_a_length_without_a_date(string text, string printed)
    {
        var option = Assert.Single(TermDates.In(text), date => date.Moment == TermMoment.ExtensionOption);
        Assert.Equal((printed, DatePrecision.Duration, null), (option.Text, option.Precision, option.Date));
    }

    [Theory]
    [InlineData("The contract requires a six month notice period.", "2031", TermMoment.Notice)]
    [InlineData("The contract has a break clause at 30 September 2031.", "2031-09-30", TermMoment.Break)]
    [InlineData("The contract runs to April 2031 with the potential for extensions to 2034.", "2034", TermMoment.LatestEnd)]
    [InlineData("The contract can be extended up to 31 March 2034.", "2034-03-31", TermMoment.LatestEnd)]
    [InlineData("Support for the suite expires on 5 April 2031.", "2031-04-05", TermMoment.End)]
    [InlineData("The contract runs until 31 September 2031.", null, TermMoment.End)]
    public void Notice_breaks_and_latest_ends_are_told_apart(string text, string? date, TermMoment moment)
    {
        var read = Assert.Single(TermDates.In(text), found => found.Moment == moment);
        Assert.Equal(moment == TermMoment.Notice ? null : date, read.Date);
    }

    [Fact]
    public void A_bare_year_counts_where_a_contract_was_let_in_it() =>
        Assert.Equal(["2031: start of the contract", "2033: start of further direct award"], Read(
            "The ferry contracts were tendered and awarded in 2031 for a period of 12 months. In 2033, a further Direct Award followed."));

    [Fact]
    public void A_table_of_contracts_gives_each_its_end() =>
        Assert.Equal(["2031-03-31: end, Heron (table)", "2031-03-31: end, Bittern (table)"], Read(
            "Provider   Place      Contract End Date     Value\n\nHeron      Marsh      31/03/2031            £12\n\nBittern    Fen        31/03/2031            £14\n"));

    [Theory]
    [InlineData("The committee discussed the contract at its meeting on 28 September 2031.")]
    [InlineData("A consultation ran from 1 July 2031 to 30 August 2031.")]
    [InlineData("The Pier Strategy 2031 – 2036 sets the aims of the contract.")]
    [InlineData("A decision on the contract was taken on 10 November 2031.")]
    [InlineData("A key decision on a new service was first planned for September 2031.")]
    [InlineData("We do not know the grant money for April 2031 to March 2032.")]
    public void Other_dates_are_not_contract_dates(string text) => Assert.Empty(TermDates.In(text));

    [Fact]
    public void A_month_adds_nothing_to_the_day_it_holds() =>
        Assert.Equal(["2031-03-31: end of the contracts"], Read("With the contracts ending in March 2031 we must act. The contracts end on 31 March 2031."));

    [Theory]
    [InlineData("A contract for 12 months from 1 April 2031 until 21 March 2032.", "12 months from 1 April 2031 end on 31 March 2032, not on 21 March 2032.")]
    [InlineData("A direct award for 2 years, with two optional extensions of 1 year each, from 1 October 2031 to 31 August 2033.", "2 years from 1 October 2031 end on 30 September 2033, not on 31 August 2033.")]
    [InlineData("A contract for twelve months (1 April 2031 to 31 March 2032).", null)]
    [InlineData("A contract from 1 April 2031 to 31 March 2032.", null)]
    [InlineData("A contract until 31 September 2031.", "31 September 2031 is not a day of the calendar.")]
    public void A_length_that_does_not_reach_the_end_is_a_finding(string text, string? finding) =>
        Assert.Equal(finding, TermDates.In(text).Single(date => date.Moment == TermMoment.End).Finding);
}
