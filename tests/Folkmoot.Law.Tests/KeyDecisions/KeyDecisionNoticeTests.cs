using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class KeyDecisionNoticeTests
{
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
