using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class SumMeaningTests
{
    [Theory]
    [InlineData("The yearly cost of the ferry contract is £1.4m, paid in May.", "yearly cost of the ferry contract", SumKind.Annual)]
    [InlineData("The total value of the two-year contract will be £6.2m.", "total value of the two-year contract", SumKind.Total)]
    [InlineData("Members note the forecast capital underspend of £40k.", "forecast capital underspend", SumKind.Underspend)]
    [InlineData("Members note the forecast overspend on ferries of £40k.", "forecast overspend on ferries", SumKind.Overspend)]
    [InlineData("We must find £9m of planned savings by May.", "planned savings", SumKind.Saving)]
    [InlineData("Closing the pier will save £9k annually.", "annual saving", SumKind.Saving)]
    [InlineData("Rents of former tenants: the Director wrote off £801.20 in July.", "arrears written off", SumKind.WrittenOff)]
    [InlineData("A contract for two years, worth at most £300,000 in all.", "maximum value", SumKind.Maximum)]
    [InlineData("Two boats for 12 months plus 6 months from 1 October 2031 to a maximum value of £27,064.", "maximum value", SumKind.Maximum)]
    [InlineData("We run it from 1 April 2031 until 21 March 2032 at an estimated cost of £3,500.", "estimated cost", SumKind.Cost)]
    [InlineData("Award the boat contract to the yard for £2,990.", "contract value", SumKind.Funding)]
    [InlineData("The council will contribute £20k a year.", "annual contribution", SumKind.Funding)]
    [InlineData("Arrears of rent totalling £3,400.10 be written off.", "arrears written off", SumKind.WrittenOff)]
    [InlineData("Leave is sought to lend the boatyard £61,000.", "loan", SumKind.Loan)]
    [InlineData("The island has been allocated £812,000.", "allocation", SumKind.Funding)]
    [InlineData("The gallery receives a £505k grant annually.", "grant", SumKind.Grant)]
    [InlineData("An additional grant of £4m came later.", "additional grant", SumKind.Grant)]
    [InlineData("The shed is held on a lease that costs £54k per year.", "annual lease cost", SumKind.Cost)]
    [InlineData("The Ferry (Lot 2) extension is £1.2m.", "Ferry (Lot 2) extension", SumKind.Funding)]
    public void A_sum_means_what_its_sentence_says(string text, string meaning, SumKind kind)
    {
        var sum = Assert.Single(Sums.In(text));
        Assert.Equal((meaning, kind), (sum.Meaning, sum.Kind));
    }

    [Fact]
    public void A_sum_the_text_does_not_explain_has_no_meaning() =>
        Assert.Null(Assert.Single(Sums.In("£7,000 was on the slip.")).Meaning);

    [Theory]
    [InlineData("Reason Key: Expenditure or savings of more than £1m; Affects two divisions;")]
    [InlineData("Reason Key: A contract worth £100,000 or more;")]
    [InlineData("Reason Key: LCC - Expenditure or Savings > £2,000,000;")]
    public void A_reason_key_holds_a_threshold_never_a_value(string text)
    {
        var sum = Assert.Single(Sums.In(text));
        Assert.True(sum.IsThreshold);
        Assert.Equal("reason key", sum.Where);
    }

    [Fact]
    public void The_limit_printed_on_a_form_is_a_threshold()
    {
        var sum = Assert.Single(Sums.In("Key decision criteria. The decision will: a) cost or save much (currently defined by the Council as in excess of £1,000,000); or"));
        Assert.Equal(("key decision threshold printed on the form", "form"), (sum.Meaning, sum.Where));
    }

    [Fact]
    public void A_saving_that_falls_on_one_contribution_from_a_year_says_so()
    {
        var sum = Assert.Single(Sums.In("There are agreed savings (£35,100) to be found (from the Public Health contribution) 2031/32 onwards."));
        Assert.Equal(("agreed savings a year from 2031/32, on the Public Health contribution", "year"), (sum.Meaning, sum.Period));
    }

    [Fact]
    public void A_funder_s_part_says_what_is_missing_beside_it()
    {
        var sums = Sums.In("The whole price is £3m. (ASC £2.1m/ICB");
        Assert.Equal("adult social care's part", sums[1].Meaning);
        Assert.Equal("The bracket is not closed, and no sum is printed for ICB.", sums[1].Finding);
        Assert.Null(Sums.In("The whole price is £3m (ASC £2m/ICB £1m).")[1].Finding);
    }

    [Fact]
    public void A_table_of_contracts_gives_each_value_its_contract()
    {
        const string text = "Provider      Place         End          Contract value per Annum\n\n" +
                            "Heron         Marsh         31/03/2031   £12,127.44\n\n" +
                            "Bittern       Fen           31/03/2031   £14,302.16\n\n" +
                            "Totals                                   £26,429.60\n";
        var sums = Sums.In(text);
        Assert.Equal(["Heron contract value", "Bittern contract value", "total of the contract values"], sums.Select(sum => sum.Meaning));
        Assert.All(sums, sum => Assert.Equal("year", sum.Period));
    }

    [Fact]
    public void A_label_before_a_sum_takes_its_sense_from_the_introduction()
    {
        var sums = Sums.In("Desktop valuations were made of both halls.\n\nFen Hall: £20k - £30k\nMarsh Hall: £40k - £50k\n");
        Assert.Equal(["desktop valuation of Fen Hall", "desktop valuation of Marsh Hall"], sums.Select(sum => sum.Meaning));
    }
}
