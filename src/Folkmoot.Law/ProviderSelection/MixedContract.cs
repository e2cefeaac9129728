using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What is known of a contract for health care and something else.</summary>
/// <param name="HealthCare">The estimated lifetime value of the health care in scope; any unit, the same as the other.</param>
/// <param name="Other">The estimated lifetime value of everything else.</param>
/// <param name="Separable">Whether the other part could reasonably be supplied under a contract of its own.</param>
public sealed record MixedFacts(Money? HealthCare, Money? Other, bool? Separable);

/// <summary>When a mixed contract is within the Provider Selection Regime (PSR-02): both limbs are needed.</summary>
public static class MixedContract
{
    private static readonly Ground<MixedFacts> Both = new(
        "reg 3", "mixed procurement",
        new Requirement<MixedFacts>(
            "The health care is the main subject-matter: its estimated lifetime value is the higher", facts => facts is { HealthCare: { } care, Other: { } other } ? care > other : null,
            "the estimated lifetime value of the health care and of the rest", Instruments.ProviderSelection(3))
        {
            Sum = facts => facts is { HealthCare: { } care, Other: { } other } ? $"{care} of health care beside {other} of other services" : null,
        },
        new Requirement<MixedFacts>(
            "The rest could not reasonably be supplied under a contract of its own", facts => !facts.Separable,
            "the reasons why the parts cannot reasonably be bought apart", Instruments.ProviderSelection(3)));

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-02", 1, "mixed procurement of health care", Standing.Law, Confidence.High, new(2024, 1, 1), Reading: null,
        Instruments.ProviderSelection(3), Instruments.ProviderSelectionGuidance);

    /// <summary>Whether a mixed contract is within the regime on a day.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Answer Test(MixedFacts facts, DateOnly on) => Both.Test(Rule, on, facts).Answer;
}
