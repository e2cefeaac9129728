using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Urgency;

namespace Folkmoot.Law.KeyDecisions;

/// <summary>How a key decision came to be allowed on its day.</summary>
public enum NoticePath
{
    /// <summary>28 clear days' notice (regulation 9).</summary>
    Notice,

    /// <summary>Five clear days under the general exception (regulation 10).</summary>
    GeneralException,

    /// <summary>Agreement that it is urgent (regulation 11).</summary>
    SpecialUrgency,
}

/// <summary>What is known of the notice of a key decision on the day it is to be made.</summary>
public sealed record KeyDecisionTimingFacts
{
    /// <summary>The day the notice was published; null when there is none on the record.</summary>
    public DateOnly? Notice { get; init; }

    /// <summary>What is known under the general exception.</summary>
    public GeneralExceptionFacts General { get; init; } = new();

    /// <summary>What is known under special urgency.</summary>
    public SpecialUrgencyFacts Special { get; init; } = new();
}

/// <summary>Whether a key decision may be made on a day, asked along the three paths in their order. One path that is met is enough.</summary>
/// <param name="Ordinary">28 clear days' notice.</param>
/// <param name="General">The general exception.</param>
/// <param name="Special">Special urgency.</param>
public sealed record KeyDecisionTiming(Answer Ordinary, Answer General, Answer Special)
{
    /// <summary>Whether one of the paths is met.</summary>
    public Met Met => Together.Any(Ordinary.Met, General.Met, Special.Met);

    /// <summary>The first path that is met; null when none is.</summary>
    public NoticePath? Path =>
        Ordinary.Met == Met.Yes ? NoticePath.Notice
        : General.Met == Met.Yes ? NoticePath.GeneralException
        : Special.Met == Met.Yes ? NoticePath.SpecialUrgency
        : null;

    /// <summary>What stands in the way on the last path left; null when a path is met.</summary>
    public Element? BlockedBy => Path is null ? Special.Elements.FirstOrDefault(element => element.Met == Met.No) ?? Special.Missing.First() : null;

    /// <summary>Asks the three paths for a decision on the day given.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations, or the count leaves the years the calendar knows.</exception>
    public static KeyDecisionTiming Ask(KeyDecisionTimingFacts facts, DateOnly decision, WorkingCalendar calendar, ClearDayMode mode = ClearDayMode.Working) => new(
        Notified(facts.Notice, decision), GeneralException.Ask(facts.General, decision, calendar, mode), SpecialUrgency.Ask(facts.Special, decision));

    private static Answer Notified(DateOnly? notice, DateOnly decision)
    {
        var earliest = notice is { } published ? KeyDecisionNotice.EarliestDecision(published) : null;
        bool? elapsed = earliest is null ? null : decision >= earliest.Day;
        // Reg 9(2): the document is open at the offices and on the website at least 28 clear days before the decision.
        return Answer.OfAll(
            KeyDecisionNotice.Rule,
            decision,
            new Element($"{KeyDecisionNotice.Days.On(decision)} clear days have gone by since the notice was published", elapsed.Answer(), "the day on which the notice was published at the offices and on the website", KeyDecisionNotice.Rule.Citation, earliest?.ToString()))
            with { Sum = [.. earliest?.Steps.Select(step => step.ToString()) ?? []] };
    }
}
