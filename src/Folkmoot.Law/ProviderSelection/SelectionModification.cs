using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProviderSelection.SelectionModificationFacts>;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What is on the record about a change to a contract for health care; null is nothing on the record.</summary>
public sealed record SelectionModificationFacts
{
    /// <summary>The day the change is made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The lifetime value of the contract when it was entered into.</summary>
    public Money? OriginalLifetime { get; init; }

    /// <summary>What this change and the earlier ones since then come to together.</summary>
    public Money? CumulativeChange { get; init; }

    /// <summary>The contract documents provide for it clearly and unambiguously.</summary>
    public bool? ProvidedFor { get; init; }

    /// <summary>The only change is that another body has succeeded the provider.</summary>
    public bool? SuccessionOnly { get; init; }

    /// <summary>It answers factors beyond the control of authority and provider.</summary>
    public bool? ExternalFactors { get; init; }

    /// <summary>It is attributable to a decision of the authority.</summary>
    public bool? AuthorityDecision { get; init; }

    /// <summary>It makes the contract materially different in character.</summary>
    public bool? MateriallyDifferent { get; init; }

    /// <summary>The process by which the contract was awarded.</summary>
    public SelectionProcess? AwardedBy { get; init; }
}

/// <summary>What came of testing a change under every limb of regulation 13.</summary>
/// <param name="Limbs">The limbs (a) to (e).</param>
/// <param name="NoticeRequired">Whether a notice of the change has to be published.</param>
public sealed record SelectionModificationAnswer(IReadOnlyList<GroundAnswer> Limbs, Met NoticeRequired)
{
    /// <summary>Whether the change may be made without a new process: one limb is enough.</summary>
    public Met Permitted => Together.Any([.. Limbs.Select(limb => limb.Met)]);

    /// <summary>The first limb that is met; null when none is.</summary>
    public GroundAnswer? Relied => Limbs.FirstOrDefault(limb => limb.Met == Met.Yes);
}

/// <summary>Changing a contract for health care without a new process (PSR-07), whenever it was awarded.</summary>
public static class SelectionModification
{
    private static readonly Needs SameCharacter = new(
        "The contract does not become materially different in character", facts => !facts.MateriallyDifferent, "the service before and after the change, side by side", Reg("(1)"));

    private static readonly IReadOnlyList<Ground<SelectionModificationFacts>> Limbs =
    [
        new("13(1)(a)", "provided for",
            new Needs("The contract documents provide for it clearly and unambiguously", facts => facts.ProvidedFor, "the clause of the contract", Reg("(1)(a)")) { SupportedBy = [ReasonKind.ContractOption] }),
        new("13(1)(b)", "succession", new Needs("The only change is who the provider is, by succession", facts => facts.SuccessionOnly, "the deed of succession", Reg("(1)(b)"))),
        new("13(1)(c)", "external factors",
            new Needs("It answers factors beyond the control of authority and provider", facts => facts.ExternalFactors, "the factors, such as patient numbers or a price formula, with their dates", Reg("(1)(c)")) { SupportedBy = [ReasonKind.UnforeseenEvent], ContradictedBy = [ReasonKind.AuthorityCapacity] },
            SameCharacter),
        new("13(1)(d)", "the authority's decision, within limits",
            new Needs("It is attributable to a decision of the authority", facts => facts.AuthorityDecision, "the decision", Reg("(1)(d)")),
            SameCharacter,
            new Needs("All changes together are below £500,000, or less than 25 per cent of the lifetime value", facts => IsBelowAmount(facts) | IsBelowShare(facts), "the lifetime value when the contract was entered into, and the ledger of changes since", Reg("(2)")) { Sum = LimitSum }),
        new("13(1)(e)", "awarded by process A or B",
            new Needs("The contract was awarded by direct award process A or B", facts => facts.AwardedBy is { } process ? !SelectionStandstill.Applies(process) : null, "the notice of award", Reg("(1)(e)")),
            SameCharacter),
    ];

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-07", 1, "changes during the term under the Provider Selection Regime", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "A reduction counts by its size; that a notice is due where the authority's changes reach £500,000 was read in summaries only.", Reg(""));

    /// <summary>Below which sum the authority's own changes stay within limits, and from which they call for a notice.</summary>
    public static Dated<Money> Amount { get; } = new("PSR-07", "the authority's changes, all together, below", "over the lifetime", new(2024, 1, 1), Money.Pounds(500_000), Reg("(2)"));

    /// <summary>Below which share they stay within limits instead.</summary>
    public static Dated<int> Percent { get; } = new("PSR-07", "the authority's changes, all together, less than", "per cent of the lifetime value", new(2024, 1, 1), 25, Reg("(2)"));

    /// <summary>Tests every limb on the record.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static SelectionModificationAnswer Test(SelectionModificationFacts facts, params IReadOnlyList<Reason> reasons) =>
        new([.. Limbs.Select(limb => limb.Test(Rule, facts.On, facts, reasons))], (facts.AuthorityDecision & !IsBelowAmount(facts)).Answer());

    /// <summary>Whether all changes together are below £500,000; exactly that is not.</summary>
    public static bool? IsBelowAmount(SelectionModificationFacts facts) => Size(facts) is { } size ? size < Amount.On(facts.On) : null;

    /// <summary>Whether all changes together are less than 25 per cent of the lifetime value; exactly that is not.</summary>
    public static bool? IsBelowShare(SelectionModificationFacts facts) =>
        Size(facts) is { } size && facts.OriginalLifetime is { } original ? size.Pence * 100m < original.Pence * (decimal)Percent.On(facts.On) : null;

    /// <summary>What the changes come to in per cent of the lifetime value; null when a sum is not known or the value is nothing.</summary>
    public static decimal? PercentOfLifetime(SelectionModificationFacts facts) =>
        facts.OriginalLifetime is { Pence: not 0 } original ? facts.CumulativeChange?.PercentOf(original) : null;

    private static Money? Size(SelectionModificationFacts facts) => facts.CumulativeChange is { } change ? new Money(Math.Abs(change.Pence)) : null;

    private static string? LimitSum(SelectionModificationFacts facts)
    {
        if (IsBelowAmount(facts) is not { } below) return null;
        var share = IsBelowShare(facts) is { } less ? $", and {(less ? "less" : "not less")} than {Percent.On(facts.On)} per cent of {facts.OriginalLifetime}" : "";
        return $"{facts.CumulativeChange} is {(below ? "below" : "not below")} {Amount.On(facts.On)}{share}";
    }

    private static Citation Reg(string rest) => Instruments.ProviderSelection(13, rest);
}
