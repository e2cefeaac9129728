namespace Folkmoot.Law.ProcurementAct.DirectAwards;

/// <summary>Paras 13 to 17 of Schedule 5: urgency, and user choice.</summary>
internal static class OtherGrounds
{
    // Urgency is unavoidable only when it neither comes from the authority nor could have been foreseen. That too little time is
    // left to compete is not unavoidable urgency.
    internal static Element[] Urgency(Urgency facts) =>
    [
        new("The services are strictly necessary", facts.StrictlyNecessary.Answer(), "what would happen without them, and why for this length of time", Paragraph("13(a)")),
        new("The urgency is extreme", facts.Extreme.Answer(), "the event and its date", Paragraph("13(a)")),
        new("It is for that reason that no competition can be held", facts.TooUrgentToCompete.Answer(), "the timeline, with the shortest competition set against it", Paragraph("13(b)")),
        new("Nothing the authority did or left undone brought it about", facts.Attributable.Answer().Not(), "the timeline of the authority's own steps", Paragraph("14(a)")),
        new("The authority could not have foreseen it", facts.Foreseeable.Answer().Not(), "the alarms raised before, or their absence", Paragraph("14(b)")),
    ];

    internal static Element[] UserChoice(UserChoice facts) =>
    [
        new("The services are light touch services of a kind that regulations name", facts.LightTouch.Answer(), "the code of the services", Paragraph("16(a)")),
        new("They are for one particular individual", facts.OneIndividual.Answer(), "the care and support plan", Paragraph("16(b)")),
        new("An enactment has the views of the individual or carer regarded", facts.ViewsRegarded.Answer(), "the duty relied on", Paragraph("16(c)")),
        new("A preference was expressed, or only one supplier is capable", Together.Any(facts.PreferenceExpressed.Answer(), facts.OnlyCapable.Answer()), "the record of the preference, or of who was found capable", Paragraph("17(a)")),
        new("A competition would not be in the individual's best interests", facts.CompetingNotInInterest.Answer(), "the recorded view of the authority", Paragraph("17(b)")),
    ];

    private static Citation Paragraph(string paragraph) => Instruments.ProcurementActSchedule(5, " para " + paragraph);
}
