using Folkmoot.Law.Grounds;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProviderSelection;

public class ChangeTests
{
    private static readonly ChangeFacts Larger = new() { On = D("2026-06-01"), Existing = Money.Pounds(2_000_000), Proposed = Money.Pounds(2_600_000), Attributable = true, MateriallyDifferent = false };
    private static readonly SelectionModificationFacts Decided = new() { On = D("2026-06-01"), OriginalLifetime = Money.Pounds(1_000_000), AuthorityDecision = true, MateriallyDifferent = false };

    [Fact]
    public void Considerable_change_is_as_in_the_worked_cases() => ForEach("PSR-04", 1, (given, expected) =>
    {
        var facts = Larger with
        {
            Existing = Sum(given, "existing_lifetime"), Proposed = Sum(given, "proposed_lifetime"),
            Attributable = Fact(given, "attributable_to_authority"), MateriallyDifferent = Fact(given, "materially_different_character"),
        };
        var met = ConsiderableChange.Test(facts).Met;
        Assert.Equal(expected.GetProperty("increase").GetDecimal(), ConsiderableChange.Increase(facts)!.Value.InPounds);
        Assert.Equal(expected.GetProperty("pct").GetDecimal(), ConsiderableChange.Increase(facts)!.Value.PercentOf(facts.Existing!.Value));
        Assert.Equal(expected.GetProperty("threshold_met").GetBoolean(), met == Met.Yes);
        var processes = ProcessChoice.TestAll(new() { On = facts.On, ConsiderableChange = met == Met.Yes });
        Assert.Equal(expected.GetProperty("direct_award_c_available").GetBoolean(), processes[2].Met != Met.No);
    });

    [Theory]
    [InlineData(2_000_000, 2_500_000, Met.Yes)] // exactly both
    [InlineData(2_000_000, 2_499_999, Met.No)]
    [InlineData(2_000_004, 2_500_004, Met.No)] // a shade under the share
    [InlineData(1_000_000, 1_499_999, Met.No)] // nearly half as much again, but not the sum
    [InlineData(0, 500_000, Met.Yes)]
    public void It_is_met_at_half_a_million_and_a_quarter_exactly(int existing, int proposed, Met met)
    {
        var answer = ConsiderableChange.Test(Larger with { Existing = Money.Pounds(existing), Proposed = Money.Pounds(proposed) });

        Assert.Equal((met, existing == 0 ? 0 : 1), (answer.Met, answer.Sum.Count));
    }

    [Fact]
    public void It_says_the_sum_in_words() =>
        Assert.Equal("£2,600,000 is £600,000 or 30 per cent more than £2,000,000", Assert.Single(ConsiderableChange.Test(Larger).Sum));

    [Fact]
    public void A_different_character_is_enough_and_what_the_authority_did_not_decide_does_not_count()
    {
        Assert.Equal(Met.Yes, ConsiderableChange.Test(Larger with { Proposed = null, MateriallyDifferent = true }).Met);
        Assert.Equal(Met.No, ConsiderableChange.Test(Larger with { Attributable = false }).Met);
        Assert.Equal(Met.No, ConsiderableChange.Test(Larger with { ExternalFactors = true }).Met);
        Assert.Equal(Met.No, ConsiderableChange.Test(Larger with { SuccessionOnly = true, MateriallyDifferent = true }).Met);
        Assert.Equal(Met.NotEvidenced, ConsiderableChange.Test(Larger with { Attributable = null }).Met);
        Assert.Equal(Met.NotEvidenced, ConsiderableChange.Test(Larger with { Existing = null }).Met);
        Assert.Equal(Met.NotEvidenced, ConsiderableChange.Test(Larger with { Proposed = Money.Pounds(1), MateriallyDifferent = null }).Met);
        Assert.Throws<OutsideTheLaw>(() => ConsiderableChange.Test(Larger with { On = D("2023-12-31") }));
    }

    [Fact]
    public void Changes_are_permitted_as_in_the_worked_cases() => ForEach("PSR-07", 1, (given, expected) =>
    {
        // The case is of a change by the authority's decision.
        var facts = Decided with { OriginalLifetime = Sum(given, "original_lifetime"), CumulativeChange = Sum(given, "cumulative_change"), MateriallyDifferent = Fact(given, "materially_different_character") };
        var answer = SelectionModification.Test(facts);
        Assert.Equal(expected.GetProperty("pct").GetDecimal(), SelectionModification.PercentOfLifetime(facts));
        Assert.Equal(expected.GetProperty("permitted").GetBoolean(), answer.Permitted == Met.Yes);
        Assert.Equal("13(1)(d)", answer.Relied!.Provision);
        Assert.Contains(expected.GetProperty("limb").GetString()!, Assert.Single(answer.Relied.Answer.Sum).Replace("£", "", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(1_000_000, "499999.99", Met.Yes, Met.No)]
    [InlineData(1_000_000, "500000", Met.No, Met.Yes)]
    [InlineData(2_000_000, "500000", Met.No, Met.Yes)] // exactly a quarter is not less
    [InlineData(2_000_004, "500000", Met.Yes, Met.Yes)]
    [InlineData(2_000_000, "-500000", Met.No, Met.Yes)]
    [InlineData(4_000_000, "-500000", Met.Yes, Met.Yes)]
    public void The_authoritys_own_changes_stay_below_half_a_million_or_a_quarter(int original, string change, Met met, Met notice)
    {
        var answer = SelectionModification.Test(Decided with { OriginalLifetime = Money.Pounds(original), CumulativeChange = Money.Pounds(decimal.Parse(change)) });

        Assert.Equal((met, notice), (answer.Limbs[3].Met, answer.NoticeRequired));
    }

    [Fact]
    public void The_limits_are_said_in_words()
    {
        Assert.Equal("£500,000 is not below £500,000, and less than 25 per cent of £4,000,000", Line(Decided with { OriginalLifetime = Money.Pounds(4_000_000), CumulativeChange = Money.Pounds(500_000) }));
        Assert.Equal("£450,000 is below £500,000, and not less than 25 per cent of £1,000,000", Line(Decided with { CumulativeChange = Money.Pounds(450_000) }));
        Assert.Equal("£450,000 is below £500,000", Line(Decided with { CumulativeChange = Money.Pounds(450_000), OriginalLifetime = null }));

        static string Line(SelectionModificationFacts facts) => Assert.Single(SelectionModification.Test(facts).Limbs[3].Answer.Sum);
    }

    [Fact]
    public void Each_limb_of_regulation_13_is_enough()
    {
        SelectionModificationFacts closed = new()
        {
            On = D("2026-06-01"), OriginalLifetime = Money.Pounds(1), CumulativeChange = Money.Pounds(600_000), ProvidedFor = false, SuccessionOnly = false,
            ExternalFactors = false, AuthorityDecision = true, MateriallyDifferent = false, AwardedBy = SelectionProcess.Competitive,
        };

        Assert.Equal((Met.No, null), (SelectionModification.Test(closed).Permitted, SelectionModification.Test(closed).Relied));
        Assert.Equal("13(1)(a)", SelectionModification.Test(closed with { ProvidedFor = true }).Relied!.Provision);
        Assert.Equal("13(1)(b)", SelectionModification.Test(closed with { SuccessionOnly = true }).Relied!.Provision);
        Assert.Equal("13(1)(c)", SelectionModification.Test(closed with { ExternalFactors = true }).Relied!.Provision);
        Assert.Equal("13(1)(e)", SelectionModification.Test(closed with { AwardedBy = SelectionProcess.DirectAwardA }).Relied!.Provision);
        Assert.Equal("13(1)(e)", SelectionModification.Test(closed with { AwardedBy = SelectionProcess.DirectAwardB }).Relied!.Provision);
        Assert.Equal(Met.No, SelectionModification.Test(closed with { AwardedBy = SelectionProcess.DirectAwardB, ExternalFactors = true, CumulativeChange = Money.Pounds(1), MateriallyDifferent = true }).Permitted);
        Assert.Equal(Met.NotEvidenced, SelectionModification.Test(closed with { AwardedBy = null }).Permitted);
        Assert.Equal(Met.NotEvidenced, SelectionModification.Test(closed with { ProvidedFor = null }).Permitted);
    }

    [Fact]
    public void Unknown_sums_leave_the_limits_open()
    {
        Assert.Null(SelectionModification.IsBelowAmount(Decided));
        Assert.Null(SelectionModification.IsBelowShare(Decided));
        Assert.Null(SelectionModification.IsBelowShare(Decided with { CumulativeChange = Money.Pounds(1), OriginalLifetime = null }));
        Assert.Null(SelectionModification.PercentOfLifetime(Decided with { CumulativeChange = Money.Pounds(1), OriginalLifetime = new Money(0) }));
        Assert.Null(SelectionModification.PercentOfLifetime(Decided with { CumulativeChange = Money.Pounds(1), OriginalLifetime = null }));
        Assert.Null(SelectionModification.PercentOfLifetime(Decided));
        Assert.Equal(Met.NotEvidenced, SelectionModification.Test(Decided).NoticeRequired);
        Assert.Equal(Met.No, SelectionModification.Test(Decided with { AuthorityDecision = false }).NoticeRequired);
        Assert.Throws<OutsideTheLaw>(() => SelectionModification.Test(Decided with { On = D("2023-12-31") }));
    }

    [Fact]
    public void Reasons_are_weighed_for_changes_too()
    {
        var answer = SelectionModification.Test(Decided, Reason.ReadAll("an option to extend", "unforeseen demand", "staff shortages"));

        Assert.Equal([true, false, false], answer.Limbs[0].Reasons.Select(one => !one.SupportsNothing));
        Assert.Equal([false, true, false], answer.Limbs[2].Reasons.Select(one => !one.SupportsNothing));
        Assert.Single(answer.Limbs[2].Contradictions);
    }
}
