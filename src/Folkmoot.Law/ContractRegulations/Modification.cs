using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ContractRegulations.ModificationFacts>;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>
/// Changing a contract awarded under the 2015 Regulations without a new procurement (PCR-03): every limb of regulation 72(1) is tested,
/// whatever the day of the change. Where none is met a new procurement is required (72(9)).
/// </summary>
public static class Modification
{
    private static readonly Needs SameNature = new(
        "The overall nature of the contract is not altered", facts => !facts.AltersNature, "the contract before and after the change, side by side", Reg("(1)"));

    private static readonly Needs AtMostHalf = new(
        "The increase is not more than half of the original value, for this change by itself", ModificationSums.IsWithinHalf, "the value as awarded, the price as indexed, and the value of the change", Reg("(1)(b)(ii)"))
    {
        Sum = HalfSum,
    };

    // 72(2)(b): where changes follow one another they may not aim at getting round the Regulations.
    private static readonly Needs NoCircumvention = new(
        "Changes that follow one another do not aim at getting round the law", facts => facts.Earlier.Count == 0 ? true : !facts.Circumvents, "the ledger of earlier changes, and why each came when it did", Reg("(2)(b)"))
    {
        IsProviso = true,
    };

    private static readonly Dictionary<Limb, Ground<ModificationFacts>> Limbs = new()
    {
        [Limb.ReviewClause] = new("72(1)(a)", "provided for in the initial documents",
            new Needs("A clear, precise and unequivocal review clause or option provides for it, with scope, nature and conditions", facts => facts.OptionInContract, "the clause of the contract, and which options were taken up already", Reg("(1)(a)")) { SupportedBy = [ReasonKind.ContractOption] },
            new Needs("The clause or option stood in the initial documents, its value included", facts => facts.OptionInOriginalNotice, "the original contract notice with its value and its options", Reg("(1)(a)")),
            SameNature),
        [Limb.Additional] = new("72(1)(b)", "additional supply that became necessary",
            new Needs("Additional works, services or supplies became necessary", facts => facts.BecameNecessary, "what the need is and when it arose", Reg("(1)(b)")),
            new Needs("They were not in the initial procurement", facts => !facts.InInitialProcurement, "the original specification", Reg("(1)(b)")),
            new Needs("Another contractor is not possible for economic or technical reasons, or would bring significant inconvenience or substantial duplication of costs", facts => facts.CannotChangeContractor | facts.InconvenienceOrDuplication, "the cost and the effect of a change of contractor, in figures", Reg("(1)(b)(i)")) { SupportedBy = [ReasonKind.Technical, ReasonKind.CostOfChange] },
            AtMostHalf, NoCircumvention),
        [Limb.Unforeseen] = new("72(1)(c)", "circumstances that could not be foreseen",
            new Needs("The need comes from circumstances that a diligent authority could not foresee", facts => !facts.Foreseeable, "the event, the day it became known, and what the authority did until then", Reg("(1)(c)(i)")) { SupportedBy = [ReasonKind.UnforeseenEvent], ContradictedBy = [ReasonKind.AuthorityCapacity] },
            SameNature, AtMostHalf, NoCircumvention),
        [Limb.NewContractor] = new("72(1)(d)", "another contractor",
            new Needs("A review clause provides for the new contractor, or it succeeds the old one and meets the criteria of the original selection, without other substantial changes", facts => facts.ContractorByClause | (facts.Succession & facts.MeetsSelectionCriteria & !facts.OtherSubstantialChanges), "the clause, or the deed of succession with the proof that the criteria are met", Reg("(1)(d)")),
            new Needs("It does not aim at getting round the law", facts => !facts.Circumvents, "why the contractor changes", Reg("(1)(d)(ii)"))),
        [Limb.NotSubstantial] = new("72(1)(e)", "not substantial",
            new Needs("The contract does not become materially different in character", facts => !facts.MateriallyDifferent, "the contract before and after the change, side by side", Reg("(8)(a)")),
            new Needs("On the new terms nobody else would have been admitted or chosen, and nobody more would have taken part", facts => !facts.OtherOutcome, "the list of those who took part, and what the new terms would have meant to them and to others", Reg("(8)(b)")),
            new Needs("The economic balance does not move towards the contractor", facts => !facts.ShiftsBalance, "price and risk before and after", Reg("(8)(c)")),
            new Needs("The scope is not considerably extended", facts => !facts.ExtendsScope, "length, volume and area before and after", Reg("(8)(d)")),
            new Needs("No new contractor comes in otherwise than under (d)", facts => !facts.OtherNewContractor, "who delivers before and after", Reg("(8)(e)"))),
        [Limb.Small] = new("72(1)(f)", "small",
            new Needs("All such changes together are below the threshold", ModificationSums.IsBelowThreshold, "the ledger of small changes with their values", Reg("(5)(a)")) { Sum = ThresholdSum },
            new Needs("All such changes together are below ten per cent of the initial value (works: fifteen)", ModificationSums.IsBelowShare, "the value as awarded, the price as indexed, and the ledger of small changes", Reg("(5)(b)")) { Sum = ShareSum },
            SameNature),
    };

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PCR-03", 1, "changes during the term under the 2015 Regulations", Standing.Law, Confidence.Medium, new(2015, 2, 26),
        "The regulation is taken to bind light-touch contracts too; only changes under (f) and those whose limb is unknown count towards the two figures of (f); the threshold is that of the day of the change, and from 24 February 2025 the last one of the Regulations.",
        Instruments.ContractRegulations(72));

    /// <summary>Tests every limb on the record and weighs the reasons stated.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015, or no threshold is known for the day.</exception>
    public static ModificationAnswer Test(ModificationFacts facts, params IReadOnlyList<Reason> reasons) => new()
    {
        Facts = facts,
        Limbs = [.. Limbs.Select(limb => new LimbAnswer(limb.Key, limb.Value.Test(Rule, facts.On, facts, reasons), CapOf(limb.Key, facts)))],
    };

    private static Money? CapOf(Limb limb, ModificationFacts facts) => limb switch
    {
        Limb.Additional or Limb.Unforeseen => ModificationSums.Cap(facts),
        Limb.Small => ModificationSums.SmallShare(facts) is { } share && ModificationSums.Threshold(facts) is { } threshold ? (share < threshold ? share : threshold) : null,
        _ => null,
    };

    private static Citation Reg(string rest) => Instruments.ContractRegulations(72, rest);

    private static string? HalfSum(ModificationFacts facts) => ModificationSums.Cap(facts) is { } cap && facts.Change is { } change
        ? $"{change} is {(ModificationSums.IsWithinHalf(facts) == true ? "not more" : "more")} than {cap}, {ModificationSums.HalfPercent.On(facts.On)} per cent of {ModificationSums.Base(facts)}" : null;

    private static string? ThresholdSum(ModificationFacts facts) => Below(facts, ModificationSums.IsBelowThreshold(facts), ModificationSums.Threshold(facts), "the threshold");

    private static string? ShareSum(ModificationFacts facts) => Below(facts, ModificationSums.IsBelowShare(facts), ModificationSums.SmallShare(facts), $"the share of {ModificationSums.Base(facts)}");

    private static string? Below(ModificationFacts facts, bool? isBelow, Money? figure, string what) =>
        isBelow is { } below && ModificationSums.CumulativeSmall(facts) is { } sum ? $"{sum} is {(below ? "below" : "not below")} {figure}, {what}" : null;
}
