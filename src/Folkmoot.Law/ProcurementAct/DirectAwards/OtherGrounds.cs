using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProcurementAct.DirectAwards.DirectAwardFacts>;

namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 11 to 17 of Schedule 5: insolvency, urgency and user choice.</summary>
internal static class OtherGrounds
{
    internal static Ground<DirectAwardFacts> Insolvency { get; } = new(
        "Sch 5 para 11", "advantageous terms on insolvency",
        new Needs("A supplier is in insolvency proceedings", facts => facts.InsolvencyProceedings, "the notice of the proceedings", Paragraph("11")),
        new Needs("For that reason the award ensures particularly advantageous terms", facts => facts.AdvantageousTerms, "the terms beside those of the market", Paragraph("11")) { SupportedBy = [ReasonKind.Price] });

    // Urgency is unavoidable only when it neither comes from the authority nor could have been foreseen. That too little time is
    // left to compete is not unavoidable urgency.
    internal static Ground<DirectAwardFacts> Urgency { get; } = new(
        "Sch 5 para 13", "extreme and unavoidable urgency",
        new Needs("The services are strictly necessary", facts => facts.Urgency.StrictlyNecessary, "what would happen without them, and why for this length of time", Paragraph("13(a)")) { SupportedBy = [ReasonKind.Safety] },
        new Needs("The urgency is extreme", facts => facts.Urgency.Extreme, "the event and its date", Paragraph("13(a)")) { SupportedBy = [ReasonKind.Urgency] },
        new Needs("It is for that reason that no competition can be held", facts => facts.Urgency.TooUrgentToCompete, "the timeline, with the shortest competition set against it", Paragraph("13(b)")),
        new Needs("Nothing the authority did or left undone brought it about", facts => !facts.Urgency.Attributable, "the timeline of the authority's own steps", Paragraph("14(a)")) { ContradictedBy = [ReasonKind.AuthorityCapacity], IsProviso = true },
        new Needs("The authority could not have foreseen it", facts => !facts.Urgency.Foreseeable, "the alarms raised before, or their absence", Paragraph("14(b)")) { SupportedBy = [ReasonKind.UnforeseenEvent], IsProviso = true });

    internal static Ground<DirectAwardFacts> UserChoice { get; } = new(
        "Sch 5 para 15", "user choice",
        new Needs("The services are light touch services of a kind that regulations name", facts => facts.UserChoice.LightTouch, "the code of the services", Paragraph("16(a)")),
        new Needs("They are for one particular individual", facts => facts.UserChoice.OneIndividual, "the care and support plan", Paragraph("16(b)")),
        new Needs("An enactment has the views of the individual or carer regarded", facts => facts.UserChoice.ViewsRegarded, "the duty relied on", Paragraph("16(c)")),
        new Needs("A preference was expressed, or only one supplier is capable", facts => facts.UserChoice.PreferenceExpressed | facts.UserChoice.OnlyCapable, "the record of the preference, or of who was found capable", Paragraph("17(a)")) { SupportedBy = [ReasonKind.UserChoice, ReasonKind.OnlyProvider] },
        new Needs("A competition would not be in the individual's best interests", facts => facts.UserChoice.CompetingNotInInterest, "the recorded view of the authority", Paragraph("17(b)")));

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
