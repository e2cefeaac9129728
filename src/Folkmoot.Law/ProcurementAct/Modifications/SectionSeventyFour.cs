using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.Modifications.ModifiedContract>;

namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>The changes that section 74 itself allows: of light touch contracts, not substantial, and below the threshold.</summary>
internal static class SectionSeventyFour
{
    // A public contract may also be changed when it is a light touch contract.
    internal static Ground<ModifiedContract> LightTouch { get; } = new(
        "s.74(2)", "light touch contract",
        new Needs("It is a light touch contract", one => one.Contract.LightTouch, "the main purpose and code of the services", Instruments.ProcurementAct(74, "(2)")));

    internal static Ground<ModifiedContract> NotSubstantial { get; } = new(
        "s.74(1)(b)", "not substantial",
        new Needs("The term changes by no more than a tenth of the maximum provided for on award", TermKept, "the maximum term on award, options included, and the new end", Instruments.ProcurementAct(74, "(3)(a)")) { Sum = TermSum },
        ScopeKept("(3)(b)"),
        new Needs("The economic balance does not move materially to the supplier", one => !one.Change.BalanceToSupplier, "price and risk before and after", Instruments.ProcurementAct(74, "(3)(c)")));

    // That it is not within another way, as subsection (4)(d) has it, changes nothing about whether it is allowed.
    internal static Ground<ModifiedContract> BelowThreshold { get; } = new(
        "s.74(1)(c)", "below the threshold",
        new Needs("The estimated value changes by no more than a tenth (works: fifteen per cent)", ValueKept, "the estimated value before and after", Instruments.ProcurementAct(74, "(4)(a)")) { Sum = ValueSum },
        new Needs("Below-threshold changes together add less than the threshold", AddLess, "the ledger of earlier changes and the threshold for the type of contract", Instruments.ProcurementAct(74, "(4)(b)")) { Sum = TogetherSum },
        ScopeKept("(4)(c)"));

    private static bool? TermKept(ModifiedContract one) => one.Change.TermChange is { } percent ? Math.Abs(percent) <= Modification.TermMost.On(one.On) : null;

    // Between the two figures it matters whether the contract is for works; where nobody knows, nothing is said.
    private static bool? ValueKept(ModifiedContract one)
    {
        if (one.Change.ValuePercent(one.Contract) is not { } percent) return null;
        return Math.Abs(percent) <= Modification.ValueMost.On(one.On) ? true
            : Math.Abs(percent) <= Modification.WorksValueMost.On(one.On) ? one.Contract.Works
            : false;
    }

    private static bool? AddLess(ModifiedContract one) => Added(one) is { } sum && Threshold(one) is { } threshold ? sum < threshold : null;

    private static Money? Threshold(ModifiedContract one) => one.Change.Threshold ?? (one.Contract.Kind is { } kind ? Thresholds.On(kind, one.On).Amount : null);

    private static Money? Added(ModifiedContract one) => one.Change is { ValueChange: { } now, EarlierBelowThreshold: { } earlier } ? now + earlier : null;

    private static string? TermSum(ModifiedContract one) => one.Change.TermChange is { } percent
        ? FormattableString.Invariant($"the term changes by {percent:0.##} per cent; {Modification.TermMost.On(one.On)} are allowed") : null;

    private static string? ValueSum(ModifiedContract one) => one.Change.ValuePercent(one.Contract) is { } percent
        ? FormattableString.Invariant($"the value changes by {percent:0.##} per cent; {(one.Contract.Works is true ? Modification.WorksValueMost : Modification.ValueMost).On(one.On)} are allowed") : null;

    private static string? TogetherSum(ModifiedContract one) => Added(one) is { } sum && Threshold(one) is { } threshold ? $"{sum} together; the threshold is {threshold}" : null;

    private static Needs ScopeKept(string subsection) =>
        new("No services of a kind not already in the contract come in, to a material extent", one => !one.Change.ScopeChanged, "the specification before and after", Instruments.ProcurementAct(74, subsection));
}
