using Folkmoot.Law.Retention;

namespace Folkmoot.Law.Tests.Retention;

public class OwnPeriodsTests
{
    [Theory]
    [InlineData(KeptItem.ExecutiveRecord, 6, 5)]
    [InlineData(KeptItem.BackgroundPapers, 4, 3)]
    [InlineData(KeptItem.OfficerRecord, 6, 5)]
    [InlineData(KeptItem.OfficerPapers, 4, 3)]
    [InlineData(KeptItem.CommitteePapers, 6, 5)]
    [InlineData(KeptItem.CommitteeBackground, 4, 3)]
    [InlineData(KeptItem.Assessment, 1, 0)]
    public void A_rule_of_the_authority_keeps_a_document_at_least_as_long_as_the_law_does(KeptItem item, int least, int less)
    {
        Assert.Empty(Rule(item, least).Refusals());
        Assert.Single(Rule(item, less).Refusals());
        Assert.Throws<ArgumentException>(() => Rule(item, less).LastDay(item, new(2020, 5, 1)));
    }

    [Fact]
    public void The_refusal_says_what_falls_short_of_which_provision()
    {
        var refusal = Assert.Single(Rule(KeptItem.ExecutiveRecord, 5).Refusals());

        Assert.Equal(("Periods", "Record and report of an executive decision: kept 6 years at the least; 5 falls short of the law."), (refusal.Field, refusal.Why));
        Assert.Equal(RetentionPeriods.ExecutiveRecord.Figures[0].Citation, refusal.Citation);
    }

    [Fact]
    public void A_kind_is_listed_once_in_a_rule() =>
        Assert.Contains("listed twice", Assert.Single(new OwnPeriods([new(KeptItem.Assessment, 6), new(KeptItem.Assessment, 7)]).Refusals()).Why, StringComparison.Ordinal);

    [Fact]
    public void The_period_begins_with_the_day_of_the_decision() =>
        Assert.Equal(new DateOnly(2026, 4, 30), Rule(KeptItem.ExecutiveRecord, 6).LastDay(KeptItem.ExecutiveRecord, new(2020, 5, 1))!.Day);

    [Fact]
    public void Without_a_rule_for_its_kind_or_a_day_to_count_from_nothing_ever_goes()
    {
        Assert.Null(Rule(KeptItem.ExecutiveRecord, 6).LastDay(KeptItem.BackgroundPapers, new(2020, 5, 1)));
        Assert.Null(Rule(KeptItem.ExecutiveRecord, 6).LastDay(KeptItem.ExecutiveRecord, null));
    }

    private static OwnPeriods Rule(KeptItem item, int years) => new([new(item, years)]);
}
