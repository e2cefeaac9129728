using Folkmoot.Law;
using Folkmoot.Law.Days;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Days;

public class ClearDaysTests
{
    [Theory]
    [InlineData("2022-09-20", 28, "2022-10-19")]
    [InlineData("2023-06-27", 28, "2023-07-26")]
    [InlineData("2024-01-31", 28, "2024-02-29")] // a leap year
    [InlineData("2025-12-10", 28, "2026-01-08")] // Christmas does not lengthen it
    [InlineData("2040-03-01", 1, "2040-03-03")] // needs no calendar
    public void The_earliest_event_leaves_that_many_whole_days_between(string notice, int n, string earliest)
    {
        var deadline = ClearDays.EarliestEvent(D(notice), n);

        Assert.Equal((D(earliest), Bound.NotBefore), (deadline.Day, deadline.Bound));
        Assert.Equal(D(notice), ClearDays.LatestNotice(D(earliest), n).Day);
        Assert.Equal(n, deadline.Counted().Count());
    }

    [Fact]
    public void The_sum_is_shown_line_by_line() => Assert.Equal(
        [
            "Tuesday 20 September 2022: notice, not counted",
            "Wednesday 21 September to Tuesday 18 October 2022: 28 days",
            "Wednesday 19 October 2022: earliest event",
        ],
        ClearDays.EarliestEvent(D("2022-09-20"), 28).Steps.Select(step => step.ToString()));

    [Fact]
    public void A_deadline_prints_its_rule_and_authority() => Assert.Equal(
        "not before 19 October 2022 (DAY-01, Executive Arrangements (Meetings and Access to Information) (England) Regulations 2012, SI 2012/2089, reg 9(2))",
        ClearDays.EarliestEvent(D("2022-09-20"), 28).ToString());

    [Fact]
    public void No_days_at_all_is_not_a_number_of_clear_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearDays.EarliestEvent(D("2026-01-01"), 0));
}
