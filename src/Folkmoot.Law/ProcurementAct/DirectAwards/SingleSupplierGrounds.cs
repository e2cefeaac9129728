using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.DirectAwards.DirectAwardFacts>;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 5 and 6 of Schedule 5: only one supplier can supply, and there is no reasonable alternative.</summary>
internal static class SingleSupplierGrounds
{
    internal static Ground<DirectAwardFacts> ExclusiveRights { get; } = new(
        "Sch 5 para 5", "exclusive rights",
        new Needs("The supplier has intellectual property or other exclusive rights", facts => facts.Single.ExclusiveRights, "the proof of the rights", Paragraph("5(a)")) { SupportedBy = [ReasonKind.ExclusiveRights] },
        Only("5(a)"), NoAlternative("5(b)"));

    internal static Ground<DirectAwardFacts> TechnicalReasons { get; } = new(
        "Sch 5 para 6", "competition is absent for technical reasons",
        new Needs("Competition is absent for technical reasons", facts => facts.Single.NoCompetition, "the market test, and why the specification is as it is", Paragraph("6(a)")) { SupportedBy = [ReasonKind.Technical] },
        Only("6(a)"), NoAlternative("6(b)"));

    private static Needs Only(string paragraph) =>
        new("For that reason only this supplier can supply", facts => facts.Single.OnlySupplier, "the market test or capability statement", Paragraph(paragraph)) { SupportedBy = [ReasonKind.OnlyProvider] };

    private static Needs NoAlternative(string paragraph) =>
        new("There is no reasonable alternative to what is bought", facts => !facts.Single.ReasonableAlternatives, "the options appraisal with the alternatives looked at", Paragraph(paragraph)) { SupportedBy = [ReasonKind.NoAlternative] };

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
