namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 5 and 6 of Schedule 5: only one supplier can supply, and there is no reasonable alternative.</summary>
internal static class SingleSupplierGrounds
{
    internal static Element[] ExclusiveRights(SingleSupplier facts) =>
    [
        new("The supplier has intellectual property or other exclusive rights", facts.ExclusiveRights.Answer(), "the proof of the rights", Paragraph("5(a)")),
        Only(facts, "5(a)"),
        NoAlternative(facts, "5(b)"),
    ];

    internal static Element[] TechnicalReasons(SingleSupplier facts) =>
    [
        new("Competition is absent for technical reasons", facts.NoCompetition.Answer(), "the market test, and why the specification is as it is", Paragraph("6(a)")),
        Only(facts, "6(a)"),
        NoAlternative(facts, "6(b)"),
    ];

    private static Element Only(SingleSupplier facts, string paragraph) =>
        new("For that reason only this supplier can supply", facts.OnlySupplier.Answer(), "the market test or capability statement", Paragraph(paragraph));

    private static Element NoAlternative(SingleSupplier facts, string paragraph) =>
        new("There is no reasonable alternative to what is bought", facts.ReasonableAlternatives.Answer().Not(), "the options appraisal with the alternatives looked at", Paragraph(paragraph));

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
