using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class KeyDecisionNoticeTests
{
    [Fact]
    public void Notices_of_28_clear_days_give_the_decision_dates_of_the_worked_cases() => ForEach("EXE-05", 5, (given, expected) =>
    {
        Assert.Equal(KeyDecisionNotice.Days.On(D("2026-11-21")), given.GetProperty("required_clear_days").GetInt32());
        if (given.TryGetProperty("decision_date", out var decision))
        {
            Same(expected, "latest_notice_publication", KeyDecisionNotice.LatestNotice(Day(decision)).Day);
            return;
        }

        var earliest = KeyDecisionNotice.EarliestDecision(Day(given, "notice_published")).Day;
        Same(expected, "earliest_decision_date", earliest);
        Assert.Equal(expected.GetProperty("listed_date_is_compliant").GetBoolean(), Day(given, "listed_not_before") >= earliest);
    });

    [Theory]
    [InlineData("2023-06-27", "2023-07-26")]
    [InlineData("2022-09-20", "2022-10-19")]
    [InlineData("2024-02-01", "2024-03-01")]
    public void A_key_decision_may_be_made_on_the_twenty_ninth_day_after_its_notice(string notice, string earliest) =>
        Assert.Equal(DateOnly.Parse(earliest), KeyDecisionNotice.EarliestDecision(DateOnly.Parse(notice)).Day);

    [Fact]
    public void A_notice_from_before_the_regulations_is_not_counted()
    {
        var before = new DateOnly(2012, 9, 9);

        Assert.False(KeyDecisionNotice.Rule.AppliesOn(before));
        Assert.Throws<OutsideTheLaw>(() => KeyDecisionNotice.EarliestDecision(before));
    }
}
