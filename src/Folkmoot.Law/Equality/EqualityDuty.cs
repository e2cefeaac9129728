using Folkmoot.Law.Days;

namespace Folkmoot.Law.Equality;

/// <summary>What is on record about a decision and its equality impact assessment. Null means that nothing is on record.</summary>
public sealed record EqualityFacts
{
    /// <summary>Whether it is a key decision.</summary>
    public bool? KeyDecision { get; init; }

    /// <summary>Whether it changes, reduces or ends a service.</summary>
    public bool? ChangesService { get; init; }

    /// <summary>The day the assessment was made or last revised; null when there is none or nothing is on record.</summary>
    public DateOnly? Assessed { get; init; }

    /// <summary>Whether the assessment was made for this decision, and not for an earlier one such as the original commissioning.</summary>
    public bool? ForThisDecision { get; init; }

    /// <summary>The characteristics it considers.</summary>
    public IReadOnlySet<ProtectedCharacteristic>? Considered { get; init; }

    /// <summary>Whether each option put forward is assessed.</summary>
    public bool? EveryOption { get; init; }

    /// <summary>Whether it finds a negative impact.</summary>
    public bool? NegativeImpact { get; init; }

    /// <summary>Whether each negative impact has a mitigation and somebody responsible for it.</summary>
    public bool? MitigatedAndOwned { get; init; }

    /// <summary>Whether the decision maker confirms having read it before deciding.</summary>
    public bool? ReadBeforeDeciding { get; init; }
}

/// <summary>
/// The public sector equality duty (EQ-01): due regard, by the decision maker, before and at the time, in substance and on the record.
/// The Act asks for no document; an assessment that belongs to this decision is the evidence authorities keep.
/// </summary>
public static class EqualityDuty
{
    private static readonly DateOnly InForce = new(2011, 4, 5);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EQ-01", 1, "public sector equality duty", Standing.Law, Confidence.High, InForce,
        "An assessment is asked for with each key decision and each change, reduction or end of a service; it has to be of this decision.",
        Instruments.EqualityAct(149), Instruments.Brown);

    /// <summary>How long an assessment is taken to be current.</summary>
    public static Dated<int> CurrentMonths { get; } = new("EQ-01", "an assessment is current for", "months", InForce, 12, Instruments.Guidance("Practice of authorities on equality impact assessments"));

    /// <summary>Whether an assessment is asked for.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 5 April 2011.</exception>
    public static Answer AssessmentExpected(EqualityFacts facts, DateOnly on) => Answer.OfAny(
        Rule, on,
        new Element("It is a key decision", facts.KeyDecision.Answer(), "the key decision test", Instruments.EqualityAct(149)),
        new Element("It changes, reduces or ends a service", facts.ChangesService.Answer(), "the service before and after", Instruments.EqualityAct(149)));

    /// <summary>Whether the record shows due regard at the time of the decision.</summary>
    /// <param name="facts">What is on record.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <exception cref="OutsideTheLaw">The day is before 5 April 2011.</exception>
    public static Answer Evidenced(EqualityFacts facts, DateOnly decided)
    {
        var months = CurrentMonths.On(decided);
        return Answer.OfAll(
            Rule, decided,
            new("The assessment is of this decision", facts.ForThisDecision.Answer(), "the assessment for this decision", Instruments.EqualityAct(149)),
            new("It was made before the decision", (facts.Assessed is { } day ? day <= decided : (bool?)null).Answer(), "the date of the assessment", Instruments.Brown, facts.Assessed?.ToString("d MMMM yyyy")),
            new($"It is not older than {months} months", Current(facts.Assessed, decided), "the date it was made or last revised", CurrentMonths.Holding(decided).Citation),
            new("It considers every protected characteristic", Complete(facts.Considered), Lacks(facts.Considered), Instruments.EqualityAct(149, "(7)")),
            new("It assesses each option", facts.EveryOption.Answer(), "the assessment of each option put forward", Instruments.Brown),
            // Marriage and civil partnership apart, an adverse impact calls for regard to how it can be met.
            new("Each negative impact has a mitigation and somebody responsible", Together.Any(facts.NegativeImpact.Answer().Not(), facts.MitigatedAndOwned.Answer()), "the mitigations with their owners", Instruments.EqualityAct(149, "(3)")),
            new("The decision maker read it before deciding", facts.ReadBeforeDeciding.Answer(), "the decision maker's own confirmation", Instruments.Brown));
    }

    /// <summary>Whether an assessment is still current on a day: not older than twelve months.</summary>
    public static Met Current(DateOnly? assessed, DateOnly on) =>
        (assessed is { } day ? YearsAndMonths.LastDayOfMonths(day, CurrentMonths.On(on)).Day >= on : (bool?)null).Answer();

    /// <summary>The aims to which regard is due for a characteristic: all three, or the first alone for marriage and civil partnership.</summary>
    public static IReadOnlyList<EqualityAim> AimsFor(ProtectedCharacteristic characteristic) =>
        characteristic == ProtectedCharacteristic.MarriageAndCivilPartnership ? [EqualityAim.EliminateDiscrimination] : Enum.GetValues<EqualityAim>();

    private static Met Complete(IReadOnlySet<ProtectedCharacteristic>? considered) =>
        (considered is { } set ? Enum.GetValues<ProtectedCharacteristic>().All(set.Contains) : (bool?)null).Answer();

    private static string Lacks(IReadOnlySet<ProtectedCharacteristic>? considered) => considered is { } set && Complete(set) == Met.No
        ? "consideration of " + string.Join(", ", Enum.GetValues<ProtectedCharacteristic>().Where(one => !set.Contains(one)))
        : "the characteristics considered";
}
