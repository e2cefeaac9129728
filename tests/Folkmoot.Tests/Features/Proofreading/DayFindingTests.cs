using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class DayFindingTests
{
    private static readonly DateOnly Notice = new(2023, 6, 27);

    [Fact]
    public void A_decision_before_its_notice_is_a_defect()
    {
        var found = (Dated(new(2023, 6, 26)).With(Typed.Value(ProofText.NoticeOn, "27/06/2023"))).One("PRF-17");
        Assert.Equal("27/06/2023", Assert.Single(found.Quotes).Words);
        Dated(new(2023, 6, 27)).None("PRF-17");
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, -1, 1)]
    [InlineData(0, 0, 0)]
    public void A_decision_is_made_before_it_is_published_and_has_effect(int published, int effective, int findings)
    {
        var made = new DateOnly(2023, 8, 1);
        var proof = Dated(made) with { MadeOn = made, PublishedOn = made.AddDays(published), EffectiveFrom = made.AddDays(effective) };
        Assert.Equal(findings, proof.Of("PRF-17").Count);
    }

    [Theory]
    [InlineData("from 1 April 2025 to 31 March 2024", 1)]
    [InlineData("for twelve months (1 April 2024 to 31 March 2026)", 1)]
    [InlineData("for twelve months (1 April 2024 to 31 March 2025)", 0)]
    [InlineData("from 1 April 2024 to 31 March 2025 (two years)", 1)]
    [InlineData("for two years, and meetings from 1 April 2024 to 30 June 2024", 0)]
    public void A_term_ends_after_it_begins_and_is_as_long_as_it_says(string term, int findings) =>
        Assert.Equal(findings, Typed.Decision((TextName.ProposedDecision, $"Extend the contract {term}.")).Of("PRF-18").Count);

    [Theory]
    [InlineData(25, 1)]
    [InlineData(26, 0)]
    public void A_key_decision_waits_for_28_clear_days(int day, int findings)
    {
        var found = Dated(new(2023, 7, day)).With(Typed.Value(ProofText.DueOn, "Not before")).Of("PRF-19");
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Contains("26 July 2023", finding.Says, StringComparison.Ordinal));
    }

    [Fact]
    public void Urgency_and_a_decision_that_is_not_key_need_no_28_clear_days()
    {
        var proof = Dated(new(2023, 7, 1));
        (proof with { Urgency = "General exception" }).None("PRF-19");
        (proof with { IsKey = Answer.No }).None("PRF-19");
        (proof with { NoticeOn = new(2012, 9, 1) }).None("PRF-19");
    }

    [Fact]
    public void A_month_is_short_only_when_its_last_day_is() =>
        (Dated(new(2023, 7, 1)) with { Due = new(DueKind.Month, new(2023, 7, 1), new(2023, 7, 31), null, null) }).None("PRF-19");

    [Theory]
    [InlineData("The contract ends on 31 September 2024.", 1)]
    [InlineData("The contract ends on 30 September 2024.", 0)]
    public void A_day_that_no_calendar_has_is_a_defect(string words, int findings) => Assert.Equal(findings, Typed.Decision((TextName.Reasons, words)).Of("PRF-20").Count);

    private static Proof Dated(DateOnly day) => Typed.Decision((TextName.Reasons, "People need it.")) with { NoticeOn = Notice, Due = new(DueKind.NotBefore, day, null, null, null) };
}
