using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What has happened since the notice of intention to award; null is nothing on the record.</summary>
/// <param name="Notice">The day the notice of intention was published.</param>
/// <param name="Represented">Whether a provider made a representation.</param>
/// <param name="RepresentedOn">The day of the first representation.</param>
/// <param name="DecidedAgainOn">The day the authority's further decision was sent to the provider.</param>
/// <param name="AtThePanel">Whether the provider has gone to the independent panel.</param>
/// <param name="DecidedAfterPanelOn">The day the decision after the panel's advice was sent.</param>
public sealed record StandstillFacts(
    DateOnly Notice, bool? Represented = null, DateOnly? RepresentedOn = null, DateOnly? DecidedAgainOn = null, bool? AtThePanel = null, DateOnly? DecidedAfterPanelOn = null);

/// <summary>How a standstill stands.</summary>
/// <param name="Representations">The last day for representations, to its midnight.</param>
/// <param name="Closing">How it ends, and the first day for the award; null while a representation keeps it open.</param>
/// <param name="Says">Why, in a few plain words.</param>
public sealed record SelectionStandstillAnswer(Deadline Representations, Standstill? Closing, string Says)
{
    /// <summary>Whether a representation keeps the standstill open with no end in sight.</summary>
    public bool IsKeptOpen => Closing is null;
}

/// <summary>
/// The standstill of the Provider Selection Regime (PSR-06). It follows the notice of intention for eight working days (DAY-05); a
/// representation in time keeps it open until the authority has decided again and five more working days have passed.
/// </summary>
public static class SelectionStandstill
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-06", 1, "standstill with representations", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "The five working days begin on the working day after the further decision was sent, on the calendar of England and Wales; after the panel's advice they run again from the decision that follows it.",
        Instruments.ProviderSelection(12), Instruments.ProviderSelectionGuidance);

    /// <summary>How long the authority waits at least after its further decision.</summary>
    public static Dated<int> FurtherDays { get; } = new("PSR-06", "standstill after a further decision, at least", "working days", new(2024, 1, 1), 5, Instruments.ProviderSelection(12));

    /// <summary>Whether a process has a standstill: A and B have none.</summary>
    public static bool Applies(SelectionProcess process) => process is SelectionProcess.DirectAwardC or SelectionProcess.MostSuitable or SelectionProcess.Competitive;

    /// <summary>The standstill when nobody makes a representation: the last day for one, and the first day for the award.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024, or the count leaves the years the calendar knows.</exception>
    public static Standstill Undisturbed(DateOnly notice, WorkingCalendar? calendar = null) => ProviderSelectionDays.Standstill(notice, calendar);

    /// <summary>How the standstill stands on what is known.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024, or the count leaves the years the calendar knows.</exception>
    public static SelectionStandstillAnswer For(StandstillFacts facts, WorkingCalendar? calendar = null)
    {
        var undisturbed = Undisturbed(Rule.InForceOn(facts.Notice), calendar);
        var last = undisturbed.Ends;
        if (facts is { Represented: not true, RepresentedOn: null }) return new(last, undisturbed, facts.Represented == false ? "no representation was made" : "unless a representation is made in time");
        if (facts.RepresentedOn > last.Day) return new(last, undisturbed, "the representation came after the last day");
        if ((facts.AtThePanel == true ? facts.DecidedAfterPanelOn : facts.DecidedAgainOn) is not { } decided)
        {
            return new(last, null, facts.AtThePanel == true ? "open until the authority decides after the panel's advice" : "open until the authority has considered the representation and decided again");
        }
        var further = After(decided, calendar ?? WorkingCalendar.EnglandAndWales);
        return new(last, further.Ends.Day > last.Day ? further : undisturbed, "the authority has decided again");
    }

    // reg 12: it may not close before the end of five working days after the day the further decision is sent.
    private static Standstill After(DateOnly decided, WorkingCalendar calendar)
    {
        var days = FurtherDays.On(Rule.InForceOn(decided));
        var last = calendar.After(decided, days);
        return new(new Deadline
        {
            Day = last,
            From = decided,
            Bound = Bound.NotAfter,
            Rule = Rule,
            Length = new(days, Unit.WorkingDays),
            Calendar = calendar,
            Steps = new Sum().Start(decided, "further decision sent").Walk(decided.AddDays(1), last, calendar).Steps,
        });
    }
}
