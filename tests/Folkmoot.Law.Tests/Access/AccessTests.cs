using Folkmoot.Law.Access;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Restriction;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Access;

public class AccessTests
{
    private static readonly DateOnly On = D("2026-11-21");
    private static readonly DocumentFacts Plain = new() { Exempt = [], Confidential = false, PoliticalAdvice = false };

    [Fact]
    public void Members_see_the_papers_of_a_public_meeting_five_clear_days_before()
    {
        Assert.Equal(D("2026-03-26"), MembersAccess.BeforePublicMeeting(D("2026-04-07"), WorkingCalendar.EnglandAndWales).Adopted.Day);
        Assert.Equal(D("2026-04-01"), MembersAccess.BeforePublicMeeting(D("2026-04-07"), WorkingCalendar.EnglandAndWales, ClearDayMode.Calendar).Adopted.Day);
        Assert.Throws<OutsideTheLaw>(() => MembersAccess.BeforePublicMeeting(D("2012-09-09"), WorkingCalendar.EnglandAndWales));
    }

    [Fact]
    public void Members_see_the_papers_of_a_decision_within_24_hours()
    {
        var deadline = MembersAccess.AfterDecision(new DateTimeOffset(2026, 10, 24, 16, 30, 0, TimeSpan.FromHours(1)));

        Assert.Equal((new DateTimeOffset(2026, 10, 25, 15, 30, 0, TimeSpan.Zero), 24, "EXE-17"), (deadline.Instant, deadline.Hours, deadline.Rule.Id));
        Assert.Equal(TimeSpan.Zero, deadline.From.Offset);
        Assert.Throws<OutsideTheLaw>(() => MembersAccess.AfterDecision(new DateTimeOffset(2012, 9, 9, 23, 59, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(new ExemptParagraph[0], null, Met.Yes)]
    [InlineData(new[] { ExemptParagraph.BusinessAffairs }, false, Met.Yes)]
    [InlineData(new[] { ExemptParagraph.BusinessAffairs }, true, Met.No)]
    [InlineData(new[] { ExemptParagraph.BusinessAffairs }, null, Met.NotEvidenced)]
    [InlineData(new[] { ExemptParagraph.NoticeOrOrder }, null, Met.Yes)]
    [InlineData(new[] { ExemptParagraph.NoticeOrOrder, ExemptParagraph.BusinessAffairs }, true, Met.No)]
    [InlineData(new[] { ExemptParagraph.Individual }, false, Met.No)]
    [InlineData(new[] { ExemptParagraph.BusinessAffairs, ExemptParagraph.LegalPrivilege }, false, Met.No)]
    [InlineData(null, false, Met.NotEvidenced)]
    public void Members_are_shown_business_affairs_but_not_the_terms_of_a_negotiation(ExemptParagraph[]? exempt, bool? terms, Met met) =>
        Assert.Equal(met, MembersAccess.MayInspect(Plain with { Exempt = exempt, NegotiationTerms = terms }, On).Met);

    [Fact]
    public void Nobody_is_shown_what_is_confidential_or_a_political_advisers_advice()
    {
        Assert.Equal(Met.No, MembersAccess.MayInspect(Plain with { Confidential = true }, On).Met);
        Assert.Equal(Met.No, MembersAccess.MayInspect(Plain with { PoliticalAdvice = true }, On).Met);
        Assert.Equal(3, MembersAccess.MayInspect(new(), On).Missing.Count());
    }

    [Fact]
    public void A_member_of_scrutiny_is_answered_by_the_tenth_day()
    {
        var deadline = ScrutinyAccess.AnswerBy(D("2026-12-01"));

        Assert.Equal((D("2026-12-11"), Bound.NotAfter, 10), (deadline.Day, deadline.Bound, deadline.Counted().Count()));
        Assert.Throws<OutsideTheLaw>(() => ScrutinyAccess.AnswerBy(D("2012-09-09")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearDays.LastDay(D("2026-12-01"), 0));
    }

    [Theory]
    [InlineData(true, false, false, null, false, Met.Yes)]
    [InlineData(true, true, false, true, false, Met.Yes)]
    [InlineData(true, true, false, false, false, Met.No)]
    [InlineData(true, true, false, null, false, Met.NotEvidenced)]
    [InlineData(true, false, true, true, false, Met.Yes)]
    [InlineData(true, false, true, false, false, Met.No)]
    [InlineData(true, false, false, null, true, Met.No)]
    [InlineData(false, false, false, null, false, Met.No)]
    [InlineData(true, null, false, null, false, Met.NotEvidenced)]
    public void A_member_of_scrutiny_has_restricted_papers_that_matter_to_a_review(bool? concerns, bool? exempt, bool? confidential, bool? relevant, bool? advice, Met met)
    {
        var document = new DocumentFacts
        {
            Exempt = exempt switch { true => [ExemptParagraph.LegalPrivilege], false => [], null => null },
            Confidential = confidential,
            RelevantToReview = relevant,
            PoliticalAdvice = advice,
        };

        Assert.Equal(met, ScrutinyAccess.Entitled(document, concerns, On).Met);
    }

    [Theory]
    [InlineData(true, true, true, Met.Yes)]
    [InlineData(false, true, true, Met.No)]
    [InlineData(true, false, true, Met.No)]
    [InlineData(true, true, false, Met.No)]
    [InlineData(true, true, null, Met.NotEvidenced)]
    public void A_refusal_goes_to_the_committee_in_writing_with_reasons(bool? writing, bool? committee, bool? reasons, Met met) =>
        Assert.Equal(met, ScrutinyAccess.RefusedWithReasons(writing, committee, reasons, On).Met);

    [Theory]
    [InlineData(true, true, true, Met.Yes)]
    [InlineData(false, true, true, Met.No)]
    [InlineData(true, false, true, Met.No)]
    [InlineData(true, true, false, Met.No)]
    [InlineData(null, true, true, Met.NotEvidenced)]
    public void What_is_open_is_at_the_offices_on_the_website_and_copied(bool? offices, bool? website, bool? copies, Met met) =>
        Assert.Equal(met, Inspection.Ask(new InspectionFacts { AtOffices = offices, OnWebsite = website, CopiesSupplied = copies }, On).Met);

    [Theory]
    [InlineData(true, true, false, false, Met.Yes)]
    [InlineData(true, false, true, false, Met.Yes)]
    [InlineData(true, false, false, false, Met.No)]
    [InlineData(true, true, false, true, Met.No)]
    [InlineData(false, true, true, false, Met.No)]
    [InlineData(true, true, false, null, Met.NotEvidenced)]
    public void Obstruction_takes_custody_intent_and_no_excuse(bool? custody, bool? obstructed, bool? refused, bool? excuse, Met met)
    {
        var answer = Inspection.Ask(new ObstructionFacts { HasCustody = custody, Obstructed = obstructed, RefusedCopy = refused, ReasonableExcuse = excuse }, On);

        Assert.Equal((met, "EXE-22", 1), (answer.Met, answer.Rule.Id, Inspection.Level.On(On)));
    }
}
