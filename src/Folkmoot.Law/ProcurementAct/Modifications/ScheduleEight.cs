using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.Modifications.ModifiedContract>;

namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>A contract with a change of it, asked about on a day.</summary>
/// <param name="Contract">What is on record about the contract.</param>
/// <param name="Change">What is on record about the change.</param>
/// <param name="On">The day whose law is applied.</param>
public sealed record ModifiedContract(ActContract Contract, ContractChange Change, DateOnly On)
{
    internal PermittedChange Permitted => Change.Permitted;
}

/// <summary>The changes that Schedule 8 permits whatever their effect (PA-08), each as a test of its own.</summary>
public static class ScheduleEight
{
    /// <summary>How much of the estimated value paras 4, 5 and 8 may add; exactly so much is allowed.</summary>
    public static Dated<int> MostAdded { get; } = Act.Number("PA-08", "unforeseeable, known risk and additional services add at most", "per cent of the estimated value", 50, Instruments.ProcurementActSchedule(8, " paras 4, 5 and 8"));

    // Both the contract and the notice have to provide for it unambiguously.
    internal static Ground<ModifiedContract> ProvidedFor { get; } = new(
        "Sch 8 para 1", "provided for in the contract",
        new Needs("The contract as awarded provides for the change unambiguously", one => one.Permitted.InContract, "the clause of the contract", Paragraph("1(a)(i)")) { SupportedBy = [ReasonKind.ContractOption] },
        new Needs("The tender or transparency notice provides for it unambiguously", one => one.Permitted.InNotice, "the notice as published", Paragraph("1(a)(ii)")),
        NatureKept("1(b)"));

    internal static Ground<ModifiedContract> Urgent { get; } = new(
        "Sch 8 para 2", "urgency and protection of life",
        new Needs("A direct award could be made instead, for extreme and unavoidable urgency or under regulations to protect life", one => one.Permitted.Urgent | one.Permitted.ProtectsLife, "the test of Schedule 5 para 13, element by element; or the regulations that cover the contract", Paragraph("2")) { SupportedBy = [ReasonKind.Urgency] });

    internal static Ground<ModifiedContract> Unforeseeable { get; } = new(
        "Sch 8 para 4", "unforeseeable circumstances",
        new Needs("What gives rise to it could not reasonably have been foreseen before the award", one => !one.Permitted.Foreseeable, "the event with its date, and what was known before the award", Paragraph("4(1)(a)")) { SupportedBy = [ReasonKind.UnforeseenEvent], IsProviso = true },
        NatureKept("4(1)(b)"), WithinHalf("4(1)(c)"));

    internal static Ground<ModifiedContract> KnownRisk { get; } = new(
        "Sch 8 para 5", "known risk",
        new Needs("A risk named in the tender or transparency notice has come about", one => one.Permitted.KnownRisk, "the notice naming the risk and the possible change", Paragraph("5 and 6")),
        new Needs("Neither authority nor supplier brought it about", one => one.Permitted.RiskNobodysDoing, "the account of how it came about", Paragraph("5(1)(a)(i)")) { ContradictedBy = [ReasonKind.AuthorityCapacity], IsProviso = true },
        new Needs("For that reason the contract cannot be performed satisfactorily", one => one.Permitted.CannotPerform, "the record of performance since", Paragraph("5(1)(a)(ii)")),
        new Needs("The change goes no further than needed to put that right", one => one.Permitted.NoFurtherThanNeeded, "the change set against the difficulty", Paragraph("5(1)(a)(iii)")),
        new Needs("A new contract instead would be against the public interest, value for money considered", one => one.Permitted.NewContractAgainstInterest, "the appraisal of a new contract", Paragraph("5(1)(a)(iv) and 7")),
        WithinHalf("5(1)(b)"));

    // The Act joins inconvenience and duplication of costs by "and": the one without the other is not enough.
    internal static Ground<ModifiedContract> Additional { get; } = new(
        "Sch 8 para 8", "additional services",
        new Needs("It provides for services in addition to those of the contract", one => one.Permitted.Additional, "the specification before and after", Paragraph("8(1)(a)")),
        new Needs("Another supplier's would differ from or be incompatible with the present ones", one => one.Permitted.Incompatible, "the technical account of the services", Paragraph("8(1)(b)")) { SupportedBy = [ReasonKind.Technical] },
        new Needs("That would mean disproportionate difficulty or significant inconvenience", one => one.Permitted.Inconvenience, "the account of the difficulty for users and staff", Paragraph("8(1)(c)(i)")),
        new Needs("It would mean a substantial duplication of costs", one => one.Permitted.DuplicatesCosts, "the costs of both ways, side by side", Paragraph("8(1)(c)(ii)")) { SupportedBy = [ReasonKind.CostOfChange] },
        WithinHalf("8(1)(d)"));

    internal static Ground<ModifiedContract> Restructuring { get; } = new(
        "Sch 8 para 9", "corporate restructuring",
        new Needs("The supplier changes", one => one.Change.SupplierChanged, "the parties before and after", Paragraph("9")),
        new Needs("A corporate restructuring or the like requires it", one => one.Permitted.Restructuring, "the scheme of the restructuring", Paragraph("9")),
        new Needs("The new supplier is not an excluded supplier", one => !one.Permitted.NewSupplierExcluded, "the exclusion check of the new supplier", Paragraph("9")));

    /// <summary>Whether the change adds no more than half of the estimated value; a reduction always passes.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Act was in force.</exception>
    public static Met WithinHalf(ActContract contract, ContractChange change, DateOnly on) => IsWithinHalf(new(contract, change, on)).Answer();

    private static Needs WithinHalf(string paragraph) =>
        new("It adds no more than half to the estimated value", IsWithinHalf, "the estimated value before and after", Paragraph(paragraph)) { Sum = HalfSum };

    private static bool? IsWithinHalf(ModifiedContract one) => one.Change.ValuePercent(one.Contract) is { } percent ? percent <= MostAdded.On(one.On) : null;

    private static string? HalfSum(ModifiedContract one) => one.Change.ValuePercent(one.Contract) is { } percent
        ? FormattableString.Invariant($"{one.Change.ValueChange} is {percent:0.##} per cent of the estimated value; {MostAdded.On(one.On)} are allowed") : null;

    private static Needs NatureKept(string paragraph) =>
        new("The overall nature of the contract stays the same", one => !one.Change.NatureChanged, "the specification before and after", Paragraph(paragraph));

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(8, " para " + paragraph);
}
