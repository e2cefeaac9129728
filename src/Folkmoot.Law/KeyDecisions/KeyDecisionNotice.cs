using Folkmoot.Law.Days;

namespace Folkmoot.Law.KeyDecisions;

/// <summary>The notice of a key decision (EXE-05): 28 clear days have to stand between the day it is published and the day of the decision.</summary>
public static class KeyDecisionNotice
{
    private const int NoticeDays = 28;

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-05", 1, "28 clear days' notice of a key decision", Standing.Law, Confidence.High, Since: new(2012, 9, 10), Reading: null,
        Instruments.AccessToInformation(9, "(2)"));

    /// <summary>The first day on which the decision may be made.</summary>
    /// <exception cref="OutsideTheLaw">The notice was published before the rule was law.</exception>
    public static Deadline EarliestDecision(DateOnly notice) => ClearDays.EarliestEvent(Rule.InForceOn(notice), NoticeDays);

    /// <summary>Whether the rule was law when the notice was published.</summary>
    public static bool AppliesTo(DateOnly notice) => notice >= Rule.Since;
}
