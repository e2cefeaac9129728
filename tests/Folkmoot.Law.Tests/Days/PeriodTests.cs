using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class PeriodTests
{
    [Theory]
    [InlineData("2026-03-31", 30, "2026-04-29")]
    [InlineData("2026-04-01", 120, "2026-07-29")]
    [InlineData("2026-04-01", 180, "2026-09-27")]
    [InlineData("2026-04-01", 1, "2026-04-01")]
    public void The_day_it_begins_with_is_the_first_of_a_period_of_days(string first, int days, string last) =>
        Assert.Equal(D(last), PeriodBeginningWith.LastDay(D(first), days).Day);

    [Theory]
    [InlineData("2022-10-19", 6, "2028-10-18")]
    [InlineData("2022-10-19", 4, "2026-10-18")]
    [InlineData("2024-02-29", 6, "2030-02-28")] // 2030 has no 29 February
    [InlineData("2024-02-29", 4, "2028-02-28")]
    [InlineData("2024-01-01", 1, "2024-12-31")]
    public void A_period_of_years_ends_the_day_before_the_anniversary(string first, int years, string last) =>
        Assert.Equal(D(last), YearsAndMonths.LastDayOfYears(D(first), years).Day);

    [Theory]
    [InlineData("2026-04-01", 6, "2026-09-30")]
    [InlineData("2026-08-31", 6, "2027-02-28")] // no 31 February
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-28", 1, "2026-02-27")]
    public void A_period_of_months_ends_the_day_before_the_corresponding_date(string first, int months, string last) =>
        Assert.Equal(D(last), YearsAndMonths.LastDayOfMonths(D(first), months).Day);
}
