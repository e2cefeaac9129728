using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.Notices;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct.Notices;

public class NoticeTests
{
    [Fact]
    public void There_are_seventeen_labels_and_two_copies()
    {
        Assert.Equal(Enum.GetValues<Notice>(), NoticeKinds.All.Select(kind => kind.Notice));
        Assert.Equal(Enumerable.Range(1, 17).Select(n => $"UK{n}"), NoticeKinds.All.Where(kind => kind.Label.Length > 0).Select(kind => kind.Label));
        Assert.Equal("UK7 Contract details notice", NoticeKinds.Of(Notice.Details).ToString());
        Assert.Equal("Copy of the contract", NoticeKinds.Of(Notice.ContractCopy).ToString());
    }

    [Fact]
    public void Light_touch_contracts_have_no_early_performance_or_change_notices() => Assert.Equal(
        [Notice.PlannedProcurement, Notice.Performance, Notice.Change, Notice.ModifiedCopy],
        NoticeKinds.All.Where(kind => !kind.LightTouch).Select(kind => kind.Notice));

    [Fact]
    public void User_choice_contracts_have_only_notices_of_the_authority_about_money() => Assert.Equal(
        [Notice.Pipeline, Notice.LargePayments, Notice.PaymentsCompliance], NoticeKinds.All.Where(kind => kind.UserChoice).Select(kind => kind.Notice));

    [Theory]
    [InlineData(true, "2026-04-01", "2026-07-29", "2026-09-27")]
    [InlineData(false, "2026-04-01", "2026-04-30", "2026-06-29")]
    public void Details_and_copies_take_four_times_and_twice_as_long_for_light_touch(bool lightTouch, string entered, string details, string copy) =>
        Assert.Equal((D(details), D(copy)), (ContractDetails.NoticeBy(D(entered), lightTouch).Day, ContractDetails.CopyBy(D(entered), lightTouch).Day));

    [Theory]
    [InlineData("5000000", Met.No)]
    [InlineData("5000000.01", Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_copy_is_published_over_five_million_pounds(string? pounds, Met needed) =>
        Assert.Equal(needed, ContractDetails.CopyNeeded(Ordinary.Services with { Value = pounds is null ? null : Money.Pounds(decimal.Parse(pounds)) }, Ordinary.Day));

    [Theory]
    [InlineData("2026-04-22", Met.Yes)]
    [InlineData("2026-04-23", Met.No)]
    [InlineData("2025-06-01", Met.Yes)]
    [InlineData("2025-05-31", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_planned_procurement_notice_qualifies_from_forty_days_to_twelve_months_before(string? planned, Met qualifies) =>
        Assert.Equal(qualifies, PlannedProcurement.Qualifies(planned is null ? null : D(planned), D("2026-06-01")));

    [Theory]
    [InlineData(AwardRoute.DirectAward, Met.Yes)]
    [InlineData(AwardRoute.Switching, Met.Yes)]
    [InlineData(AwardRoute.ProtectLife, Met.Yes)]
    [InlineData(AwardRoute.Competition, Met.No)]
    [InlineData(AwardRoute.Framework, Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void Direct_awards_and_switches_need_a_transparency_notice(AwardRoute? route, Met required) =>
        Assert.Equal(required, TransparencyNotice.Required(Ordinary.Care with { Route = route, Ground = Justification.SimilarServices }, Ordinary.Day).Met);

    [Theory]
    [InlineData("2026-05-01", "2026-05-02", Met.Yes)]
    [InlineData("2026-05-02", "2026-05-02", Met.NotEvidenced)]
    [InlineData("2026-05-03", "2026-05-02", Met.No)]
    [InlineData(null, "2026-05-02", Met.NotEvidenced)]
    public void The_transparency_notice_comes_before_the_award(string? published, string award, Met met) =>
        Assert.Equal(met, TransparencyNotice.Before(published is null ? null : D(published), D(award)));

    [Fact]
    public void A_notice_is_in_time_to_the_end_of_its_last_day_or_before_its_event()
    {
        var counted = new DueNotice(NoticeKinds.Of(Notice.Details), Met.Yes, "") { By = ContractDetails.NoticeBy(D("2026-04-01"), lightTouch: false) };
        var before = new DueNotice(NoticeKinds.Of(Notice.Award), Met.Yes, "") { Before = D("2026-04-01") };

        Assert.Equal((Met.Yes, Met.No, Met.NotEvidenced), (counted.InTime(D("2026-04-30")), counted.InTime(D("2026-05-01")), counted.InTime(null)));
        Assert.Equal((Met.Yes, Met.NotEvidenced, Met.No), (before.InTime(D("2026-03-31")), before.InTime(D("2026-04-01")), before.InTime(D("2026-04-02"))));
        Assert.Equal(Met.NotEvidenced, (before with { Before = null }).InTime(D("2026-04-02")));
    }

    [Fact]
    public void An_authority_owes_its_pipeline_half_years_and_quarters() => Assert.Equal(
        [
            (Notice.Pipeline, D("2026-05-26")), (Notice.LargePayments, D("2026-07-29")), (Notice.LargePayments, D("2026-10-29")),
            (Notice.PaymentsCompliance, D("2026-10-29")), (Notice.LargePayments, D("2027-01-29")), (Notice.LargePayments, D("2027-04-29")), (Notice.PaymentsCompliance, D("2027-04-29")),
        ],
        AuthorityNotices.Of(2026, Money.Pounds(1_500_000_000)).Select(notice => (notice.Kind.Notice, notice.Latest!.Value)));

    [Fact]
    public void Duties_that_had_not_begun_are_not_owed()
    {
        var notices = AuthorityNotices.Of(2025, Money.Pounds(1));

        Assert.Equal([(Notice.Pipeline, Met.No), (Notice.PaymentsCompliance, Met.NotEvidenced)], notices.Select(notice => (notice.Kind.Notice, notice.Due)));
        Assert.Equal(D("2026-04-29"), notices[1].Latest);
    }
}
