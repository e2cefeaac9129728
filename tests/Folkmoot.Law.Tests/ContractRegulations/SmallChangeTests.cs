using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class SmallChangeTests
{
    private static readonly ModificationFacts Care = new() { On = D("2024-06-01"), OriginalValue = Money.Pounds(1_000_000), Kind = ContractKind.GoodsOrServices, AltersNature = false };

    [Theory]
    [InlineData(ContractKind.GoodsOrServices, "99999.99", Met.Yes)]
    [InlineData(ContractKind.GoodsOrServices, "100000", Met.No)]
    [InlineData(ContractKind.GoodsOrServices, "-100000", Met.No)]
    [InlineData(ContractKind.GoodsOrServices, "-99999.99", Met.Yes)]
    [InlineData(ContractKind.Works, "149999.99", Met.Yes)]
    [InlineData(ContractKind.Works, "150000", Met.No)]
    public void Exactly_the_share_fails_and_a_penny_less_passes(ContractKind kind, string pounds, Met met)
    {
        var facts = Care with { Kind = kind, Change = Money.Pounds(decimal.Parse(pounds)) };

        Assert.Equal(met, Modification.Test(facts)[Limb.Small].Met);
        Assert.Contains(met == Met.Yes ? "is below £1" : "is not below £1", Modification.Test(facts)[Limb.Small].Ground.Answer.Sum[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("214903.99", Met.Yes)]
    [InlineData("214904", Met.No)]
    public void Exactly_the_threshold_fails_too(string pounds, Met met)
    {
        var answer = Modification.Test(Care with { OriginalValue = Money.Pounds(9_000_000), Change = Money.Pounds(decimal.Parse(pounds)) })[Limb.Small];

        Assert.Equal((met, Money.Pounds(214_904)), (answer.Met, answer.Cap));
        Assert.Contains($"is {(met == Met.Yes ? "" : "not ")}below £214,904, the threshold", answer.Ground.Answer.Sum[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Small_changes_count_together_and_others_do_not()
    {
        var facts = Care with { Change = Money.Pounds(40_000), Earlier = [new(D("2022-01-01"), Money.Pounds(60_000), Limb.Small), new(D("2023-01-01"), Money.Pounds(900_000), Limb.ReviewClause)] };

        Assert.Equal(Money.Pounds(100_000), ModificationSums.CumulativeSmall(facts));
        Assert.Equal(Money.Pounds(1_000_000), ModificationSums.CumulativeAll(facts));
        Assert.Equal((false, true), (ModificationSums.IsBelowShare(facts), ModificationSums.IsBelowThreshold(facts)));
        Assert.True(ModificationSums.IsBelowShare(facts with { Change = new Money(39_999_99) }));
    }

    [Fact]
    public void They_count_net_of_reductions() => Assert.True(ModificationSums.IsBelowShare(
        Care with { Change = Money.Pounds(90_000), Earlier = [new(D("2022-01-01"), Money.Pounds(60_000), Limb.Small), new(D("2023-01-01"), Money.Pounds(-60_000), Limb.Small)] }));

    [Theory]
    [InlineData(30_000, 30_000, true)]
    [InlineData(60_000, 60_000, null)]
    [InlineData(100_000, 60_000, false)]
    public void An_earlier_change_under_an_unknown_limb_leaves_it_open_where_it_would_decide(int change, int earlier, bool? below) =>
        Assert.Equal(below, ModificationSums.IsBelowShare(Care with { Change = Money.Pounds(change), Earlier = [new(D("2022-01-01"), Money.Pounds(earlier), null)] }));

    [Fact]
    public void A_sum_that_nobody_knows_leaves_it_open()
    {
        var facts = Care with { Change = Money.Pounds(1) };

        Assert.Null(ModificationSums.IsBelowShare(facts with { Change = null }));
        Assert.Null(ModificationSums.Percent(facts with { Change = null }));
        Assert.Null(ModificationSums.IsBelowShare(facts with { OriginalValue = null }));
        Assert.Null(ModificationSums.IsBelowShare(facts with { Kind = null }));
        Assert.Null(ModificationSums.IsBelowShare(facts with { Earlier = [new(D("2022-01-01"), null, Limb.Small)] }));
        Assert.Null(ModificationSums.IsBelowThreshold(facts with { Earlier = [new(D("2022-01-01"), null, null)] }));
        Assert.Null(ModificationSums.IsBelowThreshold(facts with { Kind = null }));
        Assert.True(ModificationSums.IsBelowThreshold(facts with { Kind = null, Threshold = Money.Pounds(2) }));
        Assert.Null(Modification.Test(facts with { OriginalValue = null })[Limb.Small].Cap);
        Assert.Null(Modification.Test(facts with { Kind = null, Threshold = Money.Pounds(2) })[Limb.Small].Cap);
    }

    [Theory]
    [InlineData("2023-12-31", 213_477)]
    [InlineData("2024-01-01", 214_904)]
    [InlineData("2025-02-23", 214_904)]
    [InlineData("2026-06-01", 214_904)] // the Act's figure of 2026 is not that of the saved Regulations
    [InlineData("2031-06-01", 214_904)]
    public void The_threshold_is_that_of_the_day_and_stops_with_the_regulations(string on, int pounds) =>
        Assert.Equal(Money.Pounds(pounds), ModificationSums.Threshold(Care with { On = D(on) }));

    [Fact]
    public void The_cap_of_small_changes_is_the_lower_of_the_two_figures() =>
        Assert.Equal(Money.Pounds(100_000), Modification.Test(Care)[Limb.Small].Cap);

    [Fact]
    public void The_ledger_runs_by_day_and_marks_each_use_of_the_half()
    {
        var lines = ModificationLedger.Read(
            Money.Pounds(1_000_000),
            new EarlierChange(D("2023-01-01"), Money.Pounds(500_000), Limb.Unforeseen), new(D("2021-01-01"), Money.Pounds(50_000), Limb.Small),
            new(D("2022-01-01"), Money.Pounds(250_000), Limb.Additional), new(D("2024-01-01"), null, Limb.ReviewClause), new(D("2025-01-01"), Money.Pounds(10_000), Limb.Small));

        Assert.Equal([5m, 25m, 50m, null, 1m], lines.Select(line => line.Percent));
        Assert.Equal([Money.Pounds(50_000), Money.Pounds(300_000), Money.Pounds(800_000), null, null], lines.Select(line => line.Running));
        Assert.Equal([Money.Pounds(50_000), Money.Pounds(50_000), Money.Pounds(50_000), Money.Pounds(50_000), Money.Pounds(60_000)], lines.Select(line => line.RunningSmall));
        Assert.Equal([false, true, true, false, false], lines.Select(line => line.UsesHalf));
        Assert.All(ModificationLedger.Read(null, new EarlierChange(D("2023-01-01"), Money.Pounds(1), null)), line => Assert.Null(line.Percent));
        Assert.All(ModificationLedger.Read(new Money(0), new EarlierChange(D("2023-01-01"), Money.Pounds(1), null)), line => Assert.Null(line.Percent));
    }
}
