namespace Folkmoot.Law.ProcurementAct.Modifications;

/// <summary>The changes that Schedule 8 permits whatever their effect (PA-08), each as a test of its own.</summary>
public static class ScheduleEight
{
    /// <summary>How much of the estimated value paras 4, 5 and 8 may add; exactly so much is allowed.</summary>
    public static Dated<int> MostAdded { get; } = Act.Number("PA-08", "unforeseeable, known risk and additional services add at most", "per cent of the estimated value", 50, Instruments.ProcurementActSchedule(8, " paras 4, 5 and 8"));

    /// <summary>Para 1: provided for.</summary>
    public static Answer ProvidedFor(ContractChange change, DateOnly on) => All(
        on,
        // Both the contract and the notice have to provide for it unambiguously.
        new("The contract as awarded provides for the change unambiguously", change.Permitted.InContract.Answer(), "the clause of the contract", Paragraph("1(a)(i)")),
        new("The tender or transparency notice provides for it unambiguously", change.Permitted.InNotice.Answer(), "the notice as published", Paragraph("1(a)(ii)")),
        NatureKept(change, "1(b)"));

    /// <summary>Para 2: urgency, or the protection of life.</summary>
    public static Answer Urgent(ContractChange change, DateOnly on) => Answer.OfAny(
        Modification.Rule, on,
        new Element("A direct award could be made instead for extreme and unavoidable urgency", change.Permitted.Urgent.Answer(), "the test of Schedule 5 para 13, element by element", Paragraph("2(b)(i)")),
        new Element("A direct award could be made instead under regulations to protect life", change.Permitted.ProtectsLife.Answer(), "the regulations that cover the contract", Paragraph("2(b)(ii)")));

    /// <summary>Para 4: circumstances that could not be foreseen.</summary>
    public static Answer Unforeseeable(ActContract contract, ContractChange change, DateOnly on) => All(
        on,
        new("What gives rise to it could not reasonably have been foreseen before the award", change.Permitted.Foreseeable.Answer().Not(), "the event with its date, and what was known before the award", Paragraph("4(1)(a)")),
        NatureKept(change, "4(1)(b)"),
        WithinHalf(contract, change, on, "4(1)(c)"));

    /// <summary>Paras 5 to 7: a known risk has come about.</summary>
    public static Answer KnownRisk(ActContract contract, ContractChange change, DateOnly on) => All(
        on,
        new("A risk named in the tender or transparency notice has come about", change.Permitted.KnownRisk.Answer(), "the notice naming the risk and the possible change", Paragraph("5 and 6")),
        new("Neither authority nor supplier brought it about", change.Permitted.RiskNobodysDoing.Answer(), "the account of how it came about", Paragraph("5(1)(a)(i)")),
        new("For that reason the contract cannot be performed satisfactorily", change.Permitted.CannotPerform.Answer(), "the record of performance since", Paragraph("5(1)(a)(ii)")),
        new("The change goes no further than needed to put that right", change.Permitted.NoFurtherThanNeeded.Answer(), "the change set against the difficulty", Paragraph("5(1)(a)(iii)")),
        new("A new contract instead would be against the public interest, value for money considered", change.Permitted.NewContractAgainstInterest.Answer(), "the appraisal of a new contract", Paragraph("5(1)(a)(iv) and 7")),
        WithinHalf(contract, change, on, "5(1)(b)"));

    /// <summary>Para 8: additional services.</summary>
    public static Answer Additional(ActContract contract, ContractChange change, DateOnly on) => All(
        on,
        new("It provides for services in addition to those of the contract", change.Permitted.Additional.Answer(), "the specification before and after", Paragraph("8(1)(a)")),
        new("Another supplier's would differ from or be incompatible with the present ones", change.Permitted.Incompatible.Answer(), "the technical account of the services", Paragraph("8(1)(b)")),
        new("That would mean disproportionate difficulty or significant inconvenience", change.Permitted.Inconvenience.Answer(), "the account of the difficulty for users and staff", Paragraph("8(1)(c)(i)")),
        // The Act joins the two by "and": inconvenience without duplication of costs is not enough.
        new("It would mean a substantial duplication of costs", change.Permitted.DuplicatesCosts.Answer(), "the costs of both ways, side by side", Paragraph("8(1)(c)(ii)")),
        WithinHalf(contract, change, on, "8(1)(d)"));

    /// <summary>Para 9: transfer on corporate restructuring, the only way to change the supplier.</summary>
    public static Answer Restructuring(ContractChange change, DateOnly on) => All(
        on,
        new("The supplier changes", change.SupplierChanged.Answer(), "the parties before and after", Paragraph("9")),
        new("A corporate restructuring or the like requires it", change.Permitted.Restructuring.Answer(), "the scheme of the restructuring", Paragraph("9")),
        new("The new supplier is not an excluded supplier", change.Permitted.NewSupplierExcluded.Answer().Not(), "the exclusion check of the new supplier", Paragraph("9")));

    /// <summary>Whether the change adds no more than half of the estimated value; a reduction always passes.</summary>
    public static Met WithinHalf(ActContract contract, ContractChange change, DateOnly on) =>
        (change.ValuePercent(contract) is { } percent ? percent <= MostAdded.On(on) : (bool?)null).Answer();

    private static Element WithinHalf(ActContract contract, ContractChange change, DateOnly on, string paragraph) =>
        new($"It adds no more than {MostAdded.On(on)} per cent to the estimated value", WithinHalf(contract, change, on), "the estimated value before and after", Paragraph(paragraph), change.ValueChange?.ToString());

    private static Element NatureKept(ContractChange change, string paragraph) =>
        new("The overall nature of the contract stays the same", change.NatureChanged.Answer().Not(), "the specification before and after", Paragraph(paragraph));

    private static Answer All(DateOnly on, params IReadOnlyList<Element> elements) => Answer.OfAll(Modification.Rule, on, elements);

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(8, " para " + paragraph);
}
