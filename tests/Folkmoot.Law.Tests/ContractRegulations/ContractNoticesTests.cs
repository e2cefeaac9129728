using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class ContractNoticesTests
{
    [Fact]
    public void Times_run_from_the_award_and_the_invoice()
    {
        Assert.Equal(D("2023-05-01"), ContractNotices.AwardNotice(D("2023-04-01")).Day);
        Assert.Equal(D("2023-05-01"), ContractNotices.Payment(D("2023-04-01")).Day);
        Assert.Equal(D("2026-03-31"), ContractNotices.KeepRecords(D("2023-04-01")).Day);
        Assert.Equal(
            ["Saturday 1 April 2023: award, not counted", "Sunday 2 April to Monday 1 May 2023: 30 days"],
            ContractNotices.AwardNotice(D("2023-04-01")).Steps.Select(step => step.ToString()));
        Assert.Throws<OutsideTheLaw>(() => ContractNotices.AwardNotice(D("2015-02-25")));
        Assert.Throws<OutsideTheLaw>(() => ContractNotices.KeepRecords(D("2015-02-25")));
    }

    [Theory]
    [InlineData("2022-12-20", 25_000, null, Met.Yes)]
    [InlineData("2022-12-20", 24_999, 29_999, Met.No)]
    [InlineData("2022-12-21", 25_000, 29_999, Met.No)]
    [InlineData("2022-12-21", 25_000, 30_000, Met.Yes)]
    [InlineData("2022-12-21", 25_000, null, Met.NotEvidenced)]
    public void Contracts_Finder_has_a_threshold_of_its_own(string on, int? without, int? with, Met met)
    {
        var answer = ContractNotices.OnContractsFinder(new(without is { } w ? Money.Pounds(w) : null, with is { } v ? Money.Pounds(v) : null), D(on));

        Assert.Equal(met, answer.Met);
        Assert.Contains(D(on) < D("2022-12-21") ? "£25,000 without VAT" : "£30,000 with VAT", answer.Elements[0].Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, Met.Yes, Met.Yes)]
    [InlineData(true, true, Met.No, Met.Yes)]
    [InlineData(false, null, Met.No, Met.No)]
    [InlineData(true, null, Met.NotEvidenced, Met.Yes)]
    [InlineData(null, false, Met.NotEvidenced, Met.NotEvidenced)]
    public void An_award_calls_for_its_notices(bool? above, bool? withoutNotice, Met contractNotice, Met awardNotice)
    {
        var duties = ContractNotices.ForAward(D("2023-04-01"), above, withoutNotice, new(WithVat: Money.Pounds(1)));

        Assert.Equal([contractNotice, Met.No, awardNotice, Met.No], duties.Select(duty => duty.Required));
        Assert.Equal([null, null, D("2023-05-01"), null], duties.Select(duty => duty.By?.Day));
    }

    [Fact]
    public void Standstills_end_as_in_the_worked_cases() => ForEach("PCR-05", 1, (given, expected) => Same(
        expected, "standstill_ends", TenderStandstill.AfterLetters(Day(given, "sent"), given.GetProperty("electronic").GetBoolean()).Ends.Day));

    [Theory]
    [InlineData(true, true, false, Met.Yes)]
    [InlineData(true, true, true, Met.No)]
    [InlineData(true, false, false, Met.No)]
    [InlineData(false, true, false, Met.No)]
    [InlineData(true, null, false, Met.NotEvidenced)]
    public void A_standstill_is_owed_after_a_notice_when_others_tendered(bool? notice, bool? others, bool? withoutNotice, Met met) =>
        Assert.Equal(met, TenderStandstill.IsRequired(D("2022-01-24"), notice, others, withoutNotice).Met);

    [Fact]
    public void A_voluntary_notice_protects_after_ten_days()
    {
        Assert.Equal((D("2025-02-24"), D("2025-02-25")), (TenderStandstill.AfterVoluntaryNotice(D("2025-02-12")).Ends.Day, TenderStandstill.AfterVoluntaryNotice(D("2025-02-12")).Over));
        Assert.Equal(D("2022-02-08"), TenderStandstill.AfterLetters(D("2022-01-24"), electronically: false).Ends.Day);
        Assert.Throws<OutsideTheLaw>(() => TenderStandstill.AfterVoluntaryNotice(D("2015-02-25")));
    }
}
