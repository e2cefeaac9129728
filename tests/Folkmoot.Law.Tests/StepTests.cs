using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests;

public class StepTests
{
    [Theory]
    [InlineData("2022-09-24", "2022-09-24", "Saturday 24 September 2022: weekend, not counted")]
    [InlineData("2022-09-24", "2022-09-25", "Saturday 24 to Sunday 25 September 2022: weekend, not counted")]
    [InlineData("2022-12-31", "2023-01-01", "Saturday 31 December 2022 to Sunday 1 January 2023: weekend, not counted")]
    [InlineData("2022-12-31", "2023-12-31", "Saturday 31 December 2022 to Sunday 31 December 2023: weekend, not counted")]
    [InlineData("2022-07-31", "2022-08-01", "Sunday 31 July to Monday 1 August 2022: weekend, not counted")]
    public void A_run_names_month_and_year_only_where_they_differ(string from, string to, string words) =>
        Assert.Equal(words, new Step(D(from), D(to), Treatment.Weekend).ToString());

    [Theory]
    [InlineData(Treatment.Start, null, "start, not counted")]
    [InlineData(Treatment.Start, "notice", "notice, not counted")]
    [InlineData(Treatment.Counted, null, "1 day")]
    [InlineData(Treatment.Counted, "the tender is open", "the tender is open, 1 day")]
    [InlineData(Treatment.BankHoliday, null, "bank holiday, not counted")]
    [InlineData(Treatment.BankHoliday, "bank holiday in Scotland", "bank holiday in Scotland, not counted")]
    [InlineData(Treatment.Closure, null, "closed, not counted")]
    [InlineData(Treatment.Closure, "offices closed", "offices closed, not counted")]
    [InlineData(Treatment.Result, null, "result")]
    [InlineData(Treatment.Result, "signature", "signature")]
    public void A_step_says_how_its_days_were_treated_and_what_they_are(Treatment treatment, string? note, string words) =>
        Assert.Equal("Monday 6 June 2022: " + words, new Step(D("2022-06-06"), D("2022-06-06"), treatment, note).ToString());

    [Fact]
    public void Only_counted_days_count() =>
        Assert.Equal([2, 0], new[] { Treatment.Counted, Treatment.Weekend }.Select(treatment => new Step(D("2022-06-06"), D("2022-06-07"), treatment).Counted));
}
