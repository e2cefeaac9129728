namespace Folkmoot.Law.Duties;

/// <summary>What is on record about a consultation. Null means that nothing is on record.</summary>
public sealed record ConsultationFacts
{
    /// <summary>Whether a statute asks for it.</summary>
    public bool? Statute { get; init; }

    /// <summary>Whether the authority promised it.</summary>
    public bool? Promise { get; init; }

    /// <summary>Whether it is the authority's settled practice.</summary>
    public bool? Practice { get; init; }

    /// <summary>Whether it would be conspicuously unfair without.</summary>
    public bool? Unfairness { get; init; }

    /// <summary>Whether the proposals were at a formative stage.</summary>
    public bool? Formative { get; init; }

    /// <summary>Whether the reasons given were enough for an intelligent answer.</summary>
    public bool? Reasons { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? Opened { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>Whether the time was adequate, all considered.</summary>
    public bool? AdequateTime { get; init; }

    /// <summary>Whether the answers were conscientiously considered before the decision.</summary>
    public bool? Considered { get; init; }

    /// <summary>Whether fairness needs the options that were discarded, and why.</summary>
    public bool? DiscardedNeeded { get; init; }

    /// <summary>Whether they were given.</summary>
    public bool? DiscardedGiven { get; init; }
}

/// <summary>When there is a duty to consult, and what makes a consultation fair (CON-01). No statute fixes a general least time.</summary>
public static class Consultation
{
    private const int DaysInWeek = 7;

    private static readonly DateOnly From = new(2000, 4, 1);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CON-01", 1, "fair consultation", Standing.Law, Confidence.High, Since: null, "How long is adequate is a judgement; six to twelve weeks are usual.",
        Instruments.BestValue, Instruments.Gunning, Instruments.Moseley);

    /// <summary>The shortest usual time.</summary>
    public static Dated<int> UsualLeast { get; } = new("CON-01", "consultations usually take at least", "weeks", From, 6, Instruments.Guidance("Practice of authorities on consultation"));

    /// <summary>The longest usual time.</summary>
    public static Dated<int> UsualMost { get; } = new("CON-01", "consultations usually take at most", "weeks", From, 12, Instruments.Guidance("Practice of authorities on consultation"));

    /// <summary>Whether there is a duty to consult; one source is enough.</summary>
    public static Answer Duty(ConsultationFacts facts, DateOnly on) => Answer.OfAny(
        Rule, on,
        new Element("A statute asks for it", facts.Statute.Answer(), "the provision", Instruments.BestValue),
        new Element("The authority promised it", facts.Promise.Answer(), "the promise, with its date", Instruments.Moseley),
        new Element("It is the authority's settled practice", facts.Practice.Answer(), "earlier consultations of the kind", Instruments.Moseley),
        new Element("It would be conspicuously unfair without", facts.Unfairness.Answer(), "what people stand to lose", Instruments.Moseley));

    /// <summary>Whether the consultation was fair.</summary>
    public static Answer Fair(ConsultationFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("The proposals were at a formative stage", facts.Formative.Answer(), "what was still open when it began", Instruments.Gunning),
        new("The reasons were enough for an intelligent answer", facts.Reasons.Answer(), "the consultation document", Instruments.Gunning),
        new("The time was adequate", facts.AdequateTime.Answer(), "the first and last day, and who had to be reached", Instruments.Gunning, Weeks(facts) is { } weeks ? $"{weeks} weeks" : null),
        new("The answers were conscientiously considered", facts.Considered.Answer(), "how the answers changed the decision, or why not", Instruments.Gunning),
        // Realistic options that were discarded belong in it where fairness needs them.
        new("Realistic options that were discarded were given, where fairness needs them", Together.Any(facts.DiscardedNeeded.Answer().Not(), facts.DiscardedGiven.Answer()), "the options and why they were discarded", Instruments.Moseley));

    /// <summary>Whether it was open for no less than the usual time. A shorter one can be adequate, and a usual one not.</summary>
    public static Met UsualTime(ConsultationFacts facts) =>
        (Weeks(facts) is { } weeks ? weeks >= UsualLeast.On(facts.Opened!.Value) : (bool?)null).Answer();

    /// <summary>The whole weeks it was open, both days included; null when a day is not known.</summary>
    public static int? Weeks(ConsultationFacts facts) =>
        facts is { Opened: { } opened, Closed: { } closed } ? (closed.DayNumber - opened.DayNumber + 1) / DaysInWeek : null;
}
