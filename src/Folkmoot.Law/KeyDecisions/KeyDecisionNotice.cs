using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.KeyDecisions;

/// <summary>The notice of a key decision (EXE-05): 28 clear days have to stand between the day it is published and the day of the decision.</summary>
public static class KeyDecisionNotice
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-05", 1, "28 clear days' notice of a key decision", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(9, "(2)"));

    /// <summary>How long the notice has to stand before the decision.</summary>
    public static Dated<int> Days { get; } = new(
        "EXE-05", "notice before a key decision", "clear days", new(2012, 9, 10), 28, Instruments.AccessToInformation(9, "(2)"));

    /// <summary>The first day on which the decision may be made.</summary>
    /// <exception cref="OutsideTheLaw">The notice was published before the rule was law.</exception>
    public static Deadline EarliestDecision(DateOnly notice) => ClearDays.EarliestEvent(Rule.InForceOn(notice), Days.On(notice));

    /// <summary>The first day on which the decision may be made, under both readings of clear days: an authority may hold itself to 28 working days.</summary>
    /// <exception cref="OutsideTheLaw">The notice was published before the rule was law, or the count leaves the years the calendar knows.</exception>
    public static ClearDayReadings EarliestDecision(DateOnly notice, WorkingCalendar calendar, ClearDayMode mode) =>
        ClearDayReadings.EarliestEvent(Rule.InForceOn(notice), Days.On(notice), mode, calendar);

    /// <summary>The last day on which the notice may be published for a decision on the day given.</summary>
    /// <exception cref="OutsideTheLaw">The decision is before the rule was law.</exception>
    public static Deadline LatestNotice(DateOnly decision) => ClearDays.LatestNotice(Rule.InForceOn(decision), Days.On(decision));

    /// <summary>Whether a decision has changed so much since its notice that a new one is needed: one material change is enough.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the rule was law.</exception>
    public static Answer NewNoticeNeeded(bool? otherMatter, bool? otherDecisionMaker, bool? otherValue, DateOnly on) => Answer.OfAny(
        Rule,
        on,
        new("the matter has changed materially", otherMatter.Answer(), "the matter in the notice beside the matter in the report", Instruments.AccessToInformation(9, "(1)(b)")),
        new("somebody else is to decide", otherDecisionMaker.Answer(), "the decision maker in the notice beside the one in the report", Instruments.AccessToInformation(9, "(1)(c)")),
        new("the value has changed materially", otherValue.Answer(), "the value in the notice beside the value in the report", Instruments.AccessToInformation(9, "(1)(b)")));
}
