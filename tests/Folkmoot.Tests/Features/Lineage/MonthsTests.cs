using Folkmoot.Features.Lineage.Chain;

namespace Folkmoot.Tests.Features.Lineage;

public class MonthsTests
{
    [Theory]
    [InlineData("2021-04-01", "2026-07-31", "64 months", "5 years 4 months")]
    [InlineData("2026-04-01", "2026-07-31", "4 months", "4 months")]
    [InlineData("2024-04-01", "2025-03-31", "12 months", "1 year")]
    [InlineData("2024-01-31", "2024-02-28", "1 month", "1 month")]
    [InlineData("2024-01-15", "2024-03-20", "2 months and 6 days", "2 months and 6 days")]
    [InlineData("2024-01-15", "2024-01-15", "1 day", "1 day")]
    public void Both_days_are_counted(string from, string to, string months, string years)
    {
        var counted = Months.Of(Day(from), Day(to));

        Assert.Equal((months, years), (counted.InMonths(), counted.InYears()));
    }

    [Theory]
    [InlineData("2023-04-01", "2024-03-31", "2023/24", "23/24")]
    [InlineData("1999-04-01", "2000-03-31", "1999/00", "99/00")]
    [InlineData("2019-04-01", "2023-03-31", "2019/20 to 2022/23", "19/20–22/23")]
    [InlineData("2026-04-01", "2026-07-31", "April to July 2026", "Apr–Jul 26")]
    [InlineData("2025-11-01", "2026-01-31", "November 2025 to January 2026", "Nov 25–Jan 26")]
    [InlineData("2018-04-01", null, "from April 2018", "Apr 18")]
    [InlineData(null, null, "dates not known", "?")]
    public void A_stretch_is_called_by_its_financial_years_where_it_has_them(string? from, string? to, string name, string brief)
    {
        DateOnly? first = from is null ? null : Day(from);
        DateOnly? last = to is null ? null : Day(to);

        Assert.Equal((name, brief), (PeriodName.Of(first, last), PeriodName.Short(first, last)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
