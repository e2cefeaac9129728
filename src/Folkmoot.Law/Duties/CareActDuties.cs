namespace Folkmoot.Law.Duties;

/// <summary>A duty of the Care Act 2014 that a service can discharge.</summary>
/// <param name="Section">The section or sections, such as "5".</param>
/// <param name="Says">The duty in a few words.</param>
/// <param name="Citation">The provision.</param>
public sealed record CareActDuty(string Section, string Says, Citation Citation);

/// <summary>How a duty that a service discharges is met once the service ends.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="MetAfter">The answer in words; null or empty when nobody has given one.</param>
public sealed record DutyAfterwards(CareActDuty Duty, string? MetAfter);

/// <summary>The duties of the Care Act 2014 that commissioned services stand on (CA-01). A service is linked to its duties, and may not end without the answer how each is met after.</summary>
public static class CareActDuties
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CA-01", 1, "duties under the Care Act", Standing.Law, Confidence.High, new(2015, 4, 1), Reading: null,
        Instruments.CareAct(1), Instruments.CareAct(5), Instruments.CareAct(10), Instruments.CareAct(20), Instruments.CareAct(78));

    /// <summary>The duties, in the order of the Act.</summary>
    public static IReadOnlyList<CareActDuty> All { get; } =
    [
        new("1", "promote the person's wellbeing", Instruments.CareAct(1)),
        new("2", "prevent, delay and reduce needs for care and support", Instruments.CareAct(2)),
        new("3", "integrate care and support with health", Instruments.CareAct(3)),
        new("4", "provide information and advice", Instruments.CareAct(4)),
        new("5", "promote a diverse and sustainable market of quality", Instruments.CareAct(5)),
        new("6", "cooperate with partners", Instruments.CareAct(6)),
        new("9", "assess an adult's needs when they appear", Instruments.CareAct(9)),
        new("10", "assess a carer's needs when they appear", Instruments.CareAct(10)),
        new("13", "decide eligibility", Instruments.CareAct(13)),
        new("18", "meet an adult's eligible needs", Instruments.CareAct(18)),
        new("20", "meet a carer's eligible needs", Instruments.CareAct(20)),
        new("48 to 52", "step in when a provider fails", Instruments.CareAct(48)),
    ];

    /// <summary>Whether ending a service leaves none of its duties without an answer; a service linked to no duty cannot be told.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static Answer MetAfterEnding(IReadOnlyList<DutyAfterwards> duties, DateOnly on) => duties.Count == 0
        ? Answer.OfAll(Rule, on, new Element("The service is linked to the duties it discharges", Met.NotEvidenced, "the duties the service was commissioned for", Rule.Citation))
        : Answer.OfAll(Rule, on, [.. duties.Select(After)]);

    /// <summary>Whether a carer has to be offered an assessment: it is enough that the carer appears to have, or to be about to have, needs for support.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static Answer CarerAssessment(bool? appearsToHaveNeeds, DateOnly on) => Answer.OfAll(
        Rule, on,
        new Element("The carer appears to have, or to be about to have, needs for support", appearsToHaveNeeds.Answer(), "what is known of the carer", Instruments.CareAct(10, "(1)")));

    private static Element After(DutyAfterwards after) => new(
        $"There is an answer how the duty to {after.Duty.Says} is met afterwards", (string.IsNullOrWhiteSpace(after.MetAfter) ? (bool?)null : true).Answer(),
        $"how the duty of section {after.Duty.Section} is met after the service ends", after.Duty.Citation, after.MetAfter);
}
