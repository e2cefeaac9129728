using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.Notices;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct.Notices;

public class ContractNoticesTests
{
    private static readonly ActContract Care = Ordinary.Care with { Entered = D("2026-04-01"), Ended = D("2029-03-31"), Engagement = false };

    private static readonly ActContract Services = Ordinary.Services with { Entered = D("2026-04-01"), Ended = D("2029-03-31"), Engagement = true, TenderNotice = D("2026-01-05") };

    [Fact]
    public void Details_and_copy_are_due_as_in_the_worked_case() => ForEach("PA-04", 1, (given, expected) =>
    {
        var contract = Ordinary.Services with { LightTouch = Fact(given, "light_touch"), Value = Sum(given, "estimated_value"), Entered = Day(given, "entered") };
        var notices = ContractNotices.Of(contract, Ordinary.Day);
        Same(expected, "contract_details_notice_by", One(notices, Notice.Details).By!.Day);
        Same(expected, "contract_copy_by", One(notices, Notice.ContractCopy).By!.Day);
        Assert.Equal(Met.Yes, One(notices, Notice.ContractCopy).Due);
    });

    [Fact]
    public void A_care_contract_owes_what_light_touch_leaves()
    {
        var due = ContractNotices.Due(Care, Ordinary.Day);

        Assert.Equal(
            [(Notice.Tender, D("2026-04-01")), (Notice.Award, D("2026-04-01")), (Notice.Details, D("2026-07-29")), (Notice.ContractCopy, D("2026-09-27")), (Notice.Termination, D("2029-04-29"))],
            due.Select(notice => (notice.Kind.Notice, notice.Latest!.Value)));
    }

    [Fact]
    public void An_ordinary_contract_owes_performance_and_a_standstill_too()
    {
        var due = ContractNotices.Due(Services, Ordinary.Day);

        Assert.Equal(
            [
                (Notice.Engagement, D("2026-01-05")), (Notice.Award, D("2026-03-20")), (Notice.Tender, D("2026-04-01")), (Notice.Details, D("2026-04-30")), (Notice.ContractCopy, D("2026-06-29")),
                (Notice.Performance, D("2027-03-31")), (Notice.Performance, D("2028-03-31")), (Notice.Performance, D("2029-03-31")), (Notice.Termination, D("2029-04-29")),
            ],
            due.Select(notice => (notice.Kind.Notice, notice.Latest!.Value)));
    }

    [Fact]
    public void A_user_choice_contract_owes_nothing_but_payments()
    {
        var contract = Care with { Route = AwardRoute.DirectAward, Ground = Justification.UserChoice, Payments = [new(D("2026-05-05"), Money.Pounds(40_000))] };

        Assert.Equal([Notice.LargePayments], ContractNotices.Due(contract, Ordinary.Day).Select(notice => notice.Kind.Notice));
    }

    [Fact]
    public void A_direct_award_has_a_transparency_notice_in_place_of_a_tender_notice()
    {
        var notices = ContractNotices.Of(Care with { Route = AwardRoute.DirectAward, Ground = Justification.Urgency }, Ordinary.Day);

        Assert.Equal((Met.Yes, Met.No), (One(notices, Notice.Transparency).Due, One(notices, Notice.Tender).Due));
        Assert.Equal(D("2026-04-01"), One(notices, Notice.Transparency).Before);
    }

    [Fact]
    public void Below_the_threshold_there_are_details_and_when_advertised_a_tender_notice()
    {
        var small = Ordinary.Services with { Public = false, Value = Money.Pounds(40_000), Advertised = true };

        Assert.Equal([Notice.Tender, Notice.Details], ContractNotices.Due(small, Ordinary.Day).Select(notice => notice.Kind.Notice));
        Assert.Equal([Notice.Details], ContractNotices.Due(small with { Advertised = false }, Ordinary.Day).Select(notice => notice.Kind.Notice));
        Assert.Equal("whether it is advertised", ContractNotices.Of(small with { Advertised = null }, Ordinary.Day)[0].Settles);
        Assert.Equal("the estimate, VAT included", ContractNotices.Of(small with { Value = null }, Ordinary.Day)[0].Settles);
        Assert.Empty(ContractNotices.Due(small with { Value = Money.Pounds(29_999) }, Ordinary.Day));
        Assert.StartsWith("below the threshold", ContractNotices.Of(small, Ordinary.Day)[1].Why, StringComparison.Ordinal);
        Assert.StartsWith("Not met", ContractNotices.Of(small with { Value = Money.Pounds(29_999) }, Ordinary.Day)[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_on_record_every_notice_says_what_would_settle_it()
    {
        var notices = ContractNotices.Of(new(), Ordinary.Day);

        Assert.DoesNotContain(notices, notice => notice.Due == Met.Yes);
        Assert.All(notices, notice => Assert.Null(notice.Latest));
        Assert.Equal("the day the contract is entered into", One(notices, Notice.Details).Settles);
        Assert.Equal("the estimated value", One(notices, Notice.ContractCopy).Settles);
        Assert.Equal("whether engagement was held or is planned", One(notices, Notice.Engagement).Settles);
        Assert.Equal("whether it is light touch", One(ContractNotices.Of(new() { Entered = D("2026-04-01") }, Ordinary.Day), Notice.Details).Settles);
        Assert.Throws<OutsideTheLaw>(() => ContractNotices.Of(new(), D("2025-02-23")));
    }

    [Fact]
    public void An_abandoned_procurement_is_published_once_it_had_been_announced()
    {
        var abandoned = Services with { Abandoned = D("2026-03-01") };

        Assert.Equal(Met.Yes, One(ContractNotices.Of(abandoned, Ordinary.Day), Notice.ProcurementTermination).Due);
        Assert.Equal(Met.Yes, One(ContractNotices.Of(abandoned with { TenderNotice = null, TransparencyNotice = D("2026-01-05") }, Ordinary.Day), Notice.ProcurementTermination).Due);
        Assert.Equal(Met.NotEvidenced, One(ContractNotices.Of(abandoned with { TenderNotice = null }, Ordinary.Day), Notice.ProcurementTermination).Due);
    }

    [Fact]
    public void Payments_are_published_by_quarter_and_the_largest_decides()
    {
        var contract = Services with { Payments = [new(D("2026-04-02"), Money.Pounds(10)), new(D("2026-06-30"), Money.Pounds(30_000.01m)), new(D("2026-08-01"), Money.Pounds(10)), new(D("2026-01-01"), Money.Pounds(50_000))] };
        var payments = ContractNotices.Of(contract with { Commenced = D("2026-04-01") }, Ordinary.Day).Where(notice => notice.Kind.Notice == Notice.LargePayments).ToList();

        Assert.Equal([(Met.No, null), (Met.Yes, D("2026-07-29")), (Met.No, null)], payments.Select(notice => (notice.Due, notice.Latest)));
    }

    [Fact]
    public void Breaches_and_changes_have_notices_of_their_own()
    {
        var contract = Services with
        {
            Breaches = [D("2025-12-31"), D("2026-05-10")],
            Changes = [new() { Made = D("2026-05-01"), TermChange = 40, ValueChange = Money.Pounds(0), PartOfAnother = false, SupplierChanged = false }],
        };
        var notices = ContractNotices.Of(contract, Ordinary.Day);

        Assert.Contains(notices, notice => notice.Kind.Notice == Notice.Performance && notice.Latest == D("2026-06-08"));
        Assert.DoesNotContain(notices, notice => notice.Kind.Notice == Notice.Performance && notice.Latest == D("2026-01-29"));
        Assert.Equal((Met.Yes, D("2026-05-01")), (One(notices, Notice.Change).Due, One(notices, Notice.Change).Latest));
        Assert.Equal((Met.Yes, D("2026-07-29")), (One(notices, Notice.ModifiedCopy).Due, One(notices, Notice.ModifiedCopy).Latest));
    }

    [Fact]
    public void Before_the_duty_about_performance_began_none_is_listed() =>
        Assert.DoesNotContain(ContractNotices.Of(Services with { Entered = D("2025-04-01") }, D("2025-12-31")), notice => notice.Kind.Notice == Notice.Performance);

    [Fact]
    public void Below_the_threshold_the_estimate_is_asked_for_first_and_nothing_when_all_is_known()
    {
        var small = Ordinary.Services with { Public = false, Value = Money.Pounds(40_000), Advertised = true };

        Assert.Equal("the estimate, VAT included", ContractNotices.Of(small with { Value = null, Advertised = null }, Ordinary.Day)[0].Settles);
        Assert.Null(ContractNotices.Of(small, Ordinary.Day)[0].Settles);
    }

    [Fact]
    public void With_everything_on_record_no_notice_asks_for_more()
    {
        Assert.All(ContractNotices.Of(Care, Ordinary.Day), notice => Assert.Null(notice.Settles));
        Assert.Null(One(ContractNotices.Of(Services, Ordinary.Day), Notice.ContractCopy).Settles);
    }

    [Fact]
    public void A_copy_is_judged_by_the_law_of_the_day_of_entry() =>
        Assert.Contains("24 February 2025", Assert.Throws<OutsideTheLaw>(() => ContractNotices.Of(Services with { LightTouch = null, Entered = D("2025-02-23") }, Ordinary.Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_day_asked_about_is_checked_against_the_notices_themselves() =>
        Assert.StartsWith("PA-04", Assert.Throws<OutsideTheLaw>(() => ContractNotices.Of(Services, D("2025-02-23"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_change_is_judged_by_the_law_of_the_day_it_was_made() =>
        Assert.StartsWith("PA-08", Assert.Throws<OutsideTheLaw>(() => ContractNotices.Of(Services with { Changes = [new() { Made = D("2025-02-23") }] }, Ordinary.Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Performance_is_listed_from_the_first_day_of_the_duty_and_with_its_reason_when_none_is_owed()
    {
        Assert.Equal(2, Performance(Services with { Entered = D("2025-04-01"), Ended = D("2027-03-31") }, "2026-01-01"));
        Assert.Equal(Met.No, One(ContractNotices.Of(Care, Ordinary.Day), Notice.Performance).Due);
        Assert.Equal(1, Performance(Services with { Entered = null, Signature = null }, "2026-01-01"));
        Assert.Equal(Performance(Services, "2026-06-01") + 1, Performance(Services with { Breaches = [D("2026-01-01")] }, "2026-06-01"));
        Assert.Equal(Performance(Services, "2026-06-01"), Performance(Services with { Breaches = [D("2025-12-31")] }, "2026-06-01"));

        static int Performance(ActContract contract, string on) => ContractNotices.Of(contract, D(on)).Count(notice => notice.Kind.Notice == Notice.Performance);
    }

    [Theory]
    [InlineData(null, "2026-04-01", "2026-04-01")]
    [InlineData("2026-04-08", "2026-04-01", "2026-04-08")]
    [InlineData(null, null, null)]
    public void Notices_are_dated_by_entry_and_until_then_by_the_day_planned_for_signature(string? entered, string? signature, string? day)
    {
        var contract = Care with { Entered = entered is null ? null : D(entered), Signature = signature is null ? null : D(signature) };

        Assert.Equal(day is null ? null : D(day), One(ContractNotices.Of(contract, Ordinary.Day), Notice.Award).Before);
    }

    private static DueNotice One(IEnumerable<DueNotice> notices, Notice kind) => Assert.Single(notices, notice => notice.Kind.Notice == kind);
}
