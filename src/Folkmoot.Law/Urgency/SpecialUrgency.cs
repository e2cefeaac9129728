namespace Folkmoot.Law.Urgency;

/// <summary>What is known of a key decision taken as one of special urgency.</summary>
public sealed record SpecialUrgencyFacts
{
    /// <summary>Whether even the five clear days of the general exception were impracticable.</summary>
    public bool? FiveDaysImpracticable { get; init; }

    /// <summary>Who has agreed that the decision is urgent and cannot reasonably be deferred.</summary>
    public UrgencyAgreement Agreement { get; init; } = UrgencyAgreement.Unknown;

    /// <summary>Whether the reasons for the urgency have been published since.</summary>
    public bool? ReasonsPublished { get; init; }
}

/// <summary>
/// Special urgency (EXE-07): a key decision without five clear days, with the agreement of the one whose turn it is. It says
/// nothing of call-in, whose waiver (CIN-06) is another matter with an agreement of its own.
/// </summary>
public static class SpecialUrgency
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-07", 1, "special urgency", Standing.Law, Confidence.High, Since: new(2012, 9, 10),
        "The vice-chair of the council is asked only where neither chair exists, as the text says; a chair of the council who is unable to act is not replaced.",
        Instruments.AccessToInformation(11));

    /// <summary>Whether a key decision may be made on the day as one of special urgency.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Ask(SpecialUrgencyFacts facts, DateOnly decision) => Answer.OfAll(
        Rule,
        decision,
        new("the five clear days of the general exception are impracticable", facts.FiveDaysImpracticable.Answer(), "the day by which the decision has to be made, and why", Instruments.AccessToInformation(11, "(1)")),
        facts.Agreement.Element(Instruments.AccessToInformation(11, "(1)")));

    /// <summary>Whether the duty that follows has been done: the reasons, published as soon as reasonably practicable. The decision goes into the next report to the council as well (EXE-20).</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Afterwards(SpecialUrgencyFacts facts, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new Element("the reasons why the decision is urgent and cannot reasonably be deferred are published", facts.ReasonsPublished.Answer(), "the published notice of reasons", Instruments.AccessToInformation(11, "(2)")));
}
