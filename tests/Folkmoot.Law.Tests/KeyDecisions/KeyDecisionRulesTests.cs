using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class KeyDecisionRulesTests
{
    private static readonly KeyDecisionRules Sound = new() { Source = "Constitution, part 2", Threshold = new Money(1), SavingThreshold = new Money(1), Comparison = Comparison.AtLeast, MinimumDivisions = 1, ExtraLimbs = ["a", "b"], NearPercent = 0 };

    public static TheoryData<string, KeyDecisionRules> Refused => new()
    {
        { "Source", Sound with { Source = " " } },
        { "Threshold", Sound with { Threshold = null } },
        { "Threshold", Sound with { Threshold = Money.Pounds(0) } },
        { "SavingThreshold", Sound with { SavingThreshold = Money.Pounds(0) } },
        { "Comparison", Sound with { Comparison = (Comparison)7 } },
        { "MinimumDivisions", Sound with { MinimumDivisions = 3 } },
        { "MinimumDivisions", Sound with { MinimumDivisions = 0 } },
        { "ExtraLimbs", Sound with { ExtraLimbs = ["a", ""] } },
        { "ExtraLimbs", Sound with { ExtraLimbs = ["a", "A"] } },
        { "NearPercent", Sound with { NearPercent = -0.1m } },
        { "NearPercent", Sound with { NearPercent = 100.1m } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Rules_that_fall_short_are_refused_by_the_name_of_the_field(string field, KeyDecisionRules rules)
    {
        var refusal = Assert.Single(rules.Refusals());

        Assert.Equal(field, refusal.Field);
        Assert.EndsWith(".", refusal.Why, StringComparison.Ordinal);
        Assert.Contains("reg 8", refusal.Citation.Provision, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_at_the_very_edge_of_the_statute_are_not_refused()
    {
        Assert.Empty(Sound.Refusals());
        Assert.Empty((Sound with { SavingThreshold = null, MinimumDivisions = 2, NearPercent = 100 }).Refusals());
        Assert.Equal((2, 10m), (new KeyDecisionRules { Source = "x", Threshold = null, Comparison = default }.MinimumDivisions, new KeyDecisionRules { Source = "x", Threshold = null, Comparison = default }.NearPercent));
    }
}
