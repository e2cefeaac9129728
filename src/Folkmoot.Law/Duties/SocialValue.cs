namespace Folkmoot.Law.Duties;

/// <summary>What is on record about social value before a procurement. Null means that nothing is on record.</summary>
/// <param name="Services">Whether services are bought, wholly or mainly.</param>
/// <param name="ReachesThreshold">Whether the value reaches the threshold.</param>
/// <param name="Considered">The day the authority considered it.</param>
/// <param name="ProcurementBegan">The day the procurement began.</param>
/// <param name="Improvement">Whether it considered how what is bought might improve the wellbeing of the area.</param>
/// <param name="Process">Whether it considered how the process might secure that.</param>
/// <param name="Consultation">Whether it considered if it needed to consult.</param>
public sealed record SocialValueFacts(
    bool? Services = null, bool? ReachesThreshold = null, DateOnly? Considered = null, DateOnly? ProcurementBegan = null,
    bool? Improvement = null, bool? Process = null, bool? Consultation = null);

/// <summary>Considering the economic, social and environmental wellbeing of the area before services are procured (SV-01).</summary>
public static class SocialValue
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "SV-01", 1, "social value before procurement", Standing.Law, Confidence.High, new(2013, 1, 31), Reading: null,
        Instruments.SocialValueAct, Instruments.SocialValueAmended, Instruments.ProcurementAct(12), Instruments.ProcurementAct(13));

    /// <summary>Whether the duty applies.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 31 January 2013.</exception>
    public static Answer Applies(SocialValueFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("Services are bought, wholly or mainly", facts.Services.Answer(), "the specification", Instruments.SocialValueAct),
        new("The value reaches the threshold", facts.ReachesThreshold.Answer(), "the estimated value against the threshold", Instruments.SocialValueAct));

    /// <summary>Whether the record shows that it was met. Asked of a procurement to which it applies.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 31 January 2013.</exception>
    public static Answer Considered(SocialValueFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("It was considered how what is bought might improve the wellbeing of the area", facts.Improvement.Answer(), "the note of what was considered", Instruments.SocialValueAct),
        new("It was considered how the process might secure that", facts.Process.Answer(), "the note of what was considered", Instruments.SocialValueAct),
        new("It was considered whether to consult", facts.Consultation.Answer(), "the note of what was considered", Instruments.SocialValueAct),
        new("All that was before the procurement began", (facts is { Considered: { } considered, ProcurementBegan: { } began } ? considered <= began : (bool?)null).Answer(),
            "the date of the note and of the first step of the procurement", Instruments.SocialValueAct, facts.Considered?.ToString("d MMMM yyyy")));
}
