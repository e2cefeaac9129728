using Folkmoot.Law.Retention;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Retention;

public class KeepingTests
{
    private static readonly RetentionPolicy Policy = new();

    private static readonly RetentionDays All = new()
    {
        Decided = D("2022-10-19"), Met = D("2022-09-28"), Entered = D("2025-03-01"), Awarded = D("2025-02-12"), ContractEnded = D("2027-03-31"), ServiceEnded = D("2028-02-29"),
    };

    [Fact]
    public void Records_and_papers_are_kept_as_in_the_worked_case() => ForEach("RET-01", 1, (given, expected) =>
    {
        var days = new RetentionDays { Decided = Day(given, "decision_date") };
        Same(expected, "record_last_day", Keeping.Of([KeptItem.ExecutiveRecord], days, Policy, legalHold: false).Until!.Value);
        Same(expected, "background_papers_last_day", Keeping.Of([KeptItem.BackgroundPapers], days, Policy, legalHold: false).Until!.Value);
    });

    [Theory]
    [InlineData(KeptItem.ExecutiveRecord, "2028-10-18")]
    [InlineData(KeptItem.BackgroundPapers, "2026-10-18")]
    [InlineData(KeptItem.OfficerRecord, "2028-10-18")]
    [InlineData(KeptItem.OfficerPapers, "2026-10-18")]
    [InlineData(KeptItem.CommitteePapers, "2028-09-27")]
    [InlineData(KeptItem.CommitteeBackground, "2026-09-27")]
    [InlineData(KeptItem.ProcurementDecisions, "2028-02-29")] // a leap year
    [InlineData(KeptItem.ContractRegulationsReport, "2028-02-12")]
    [InlineData(KeptItem.SimpleContract, "2033-03-31")]
    [InlineData(KeptItem.Deed, "2039-03-31")]
    [InlineData(KeptItem.Assessment, "2034-02-28")]
    [InlineData(KeptItem.LosingTender, "2028-02-12")]
    public void Each_kind_of_document_has_its_own_period(KeptItem item, string until)
    {
        var keeping = Keeping.Of([item], All, Policy, legalHold: false);

        Assert.Equal(D(until), keeping.Until);
        Assert.Equal((Met.No, Met.Yes), (keeping.MayDispose(D(until)).Met, keeping.MayDispose(D(until).AddDays(1)).Met));
        Assert.Null(Assert.Single(keeping.Items).Waiting);
    }

    [Fact]
    public void A_period_that_has_not_begun_keeps_the_document()
    {
        foreach (var item in Enum.GetValues<KeptItem>())
        {
            var keeping = Keeping.Of([item], new(), Policy, legalHold: false);
            Assert.Equal((null, null, Met.NotEvidenced), (keeping.Until, keeping.Longest, keeping.MayDispose(D("2050-01-01")).Met));
            Assert.StartsWith("the ", Assert.Single(keeping.Items).Waiting, StringComparison.Ordinal);
            Assert.Equal(keeping.Items[0].Waiting, keeping.MayDispose(D("2050-01-01")).Elements[1].Settles);
        }
    }

    [Fact]
    public void The_longest_period_applies()
    {
        var keeping = Keeping.Of([KeptItem.BackgroundPapers, KeptItem.Deed, KeptItem.ExecutiveRecord, KeptItem.Deed], All, Policy, legalHold: false);

        Assert.Equal((D("2039-03-31"), KeptItem.Deed, 3), (keeping.Until!.Value, keeping.Longest!.Item, keeping.Items.Count));
        Assert.Equal(Met.No, keeping.MayDispose(D("2030-01-01")).Met);
        Assert.Null(Keeping.Of([KeptItem.ExecutiveRecord, KeptItem.Deed], All with { ContractEnded = null }, Policy, legalHold: false).Until);
    }

    [Theory]
    [InlineData(true, Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_legal_hold_overrides_every_period(bool? hold, Met met)
    {
        var keeping = Keeping.Of([KeptItem.ExecutiveRecord], All, Policy, hold);

        Assert.Equal((null, met), (keeping.Until, keeping.MayDispose(D("2050-01-01")).Met));
        Assert.NotNull(keeping.Longest);
    }

    [Fact]
    public void A_policy_may_keep_longer_and_has_to_make_sense()
    {
        Assert.Equal(D("2038-02-28"), Keeping.Of([KeptItem.Assessment], All, new(AssessmentYears: 10), legalHold: false).Until);
        Assert.Equal(D("2026-02-12"), Keeping.Of([KeptItem.LosingTender], All, new(LosingTenderYears: 1), legalHold: false).Until);
        Assert.Equal(["AssessmentYears", "LosingTenderYears"], new RetentionPolicy(0, 0).Refusals().Select(refusal => refusal.Field));
        Assert.Empty(new RetentionPolicy(1, 1).Refusals());
        Assert.Throws<ArgumentException>(() => Keeping.Of([KeptItem.Assessment], All, new(0), legalHold: false));
        Assert.Throws<ArgumentException>(() => Keeping.Of([], All, Policy, legalHold: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => Keeping.Of([(KeptItem)99], All, Policy, legalHold: false));
    }

    [Fact]
    public void A_period_from_before_its_provision_is_not_counted()
    {
        Assert.Throws<OutsideTheLaw>(() => Keeping.Of([KeptItem.ExecutiveRecord], new() { Decided = D("2012-09-09") }, Policy, legalHold: false));
        Assert.Throws<OutsideTheLaw>(() => Keeping.Of([KeptItem.OfficerRecord], new() { Decided = D("2014-08-05") }, Policy, legalHold: false));
        Assert.Throws<OutsideTheLaw>(() => Keeping.Of([KeptItem.ProcurementDecisions], new() { Entered = D("2025-02-23") }, Policy, legalHold: false));
        Assert.Throws<OutsideTheLaw>(() => Keeping.Of([KeptItem.ContractRegulationsReport], new() { Awarded = D("2015-02-25") }, Policy, legalHold: false));
    }
}
