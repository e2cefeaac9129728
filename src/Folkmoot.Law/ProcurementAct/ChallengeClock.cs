using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct;

/// <summary>
/// How long a supplier has to bring a claim (PA-16): 30 days beginning with the day it knew or ought to have known; where it asks
/// to set aside a contract whose details were not published, or a change, six months from entry or change when that is earlier.
/// </summary>
public static class ChallengeClock
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = Act.Rule("PA-16", "time to bring a claim", citations: [Instruments.ProcurementAct(106), Instruments.ProcurementAct(101)]);

    /// <summary>The ordinary time.</summary>
    public static Dated<int> Days { get; } = Act.Number("PA-16", "a claim is brought within", "days beginning with knowledge", 30, Instruments.ProcurementAct(106));

    /// <summary>The outer limit of a claim to set aside.</summary>
    public static Dated<int> SetAsideMonths { get; } = Act.Number("PA-16", "a claim to set aside for missing details or a change, at the latest", "months beginning with entry or change", 6, Instruments.ProcurementAct(106, "(1)(b)"));

    /// <summary>The last day to bring a claim.</summary>
    /// <param name="knew">The day the supplier first knew, or ought to have known, of the circumstances.</param>
    /// <exception cref="OutsideTheLaw">Before the Act was in force.</exception>
    public static Deadline ClaimBy(DateOnly knew) => PeriodBeginningWith.LastDay(Rule.InForceOn(knew), Days.On(knew));

    /// <summary>The last day to ask that a contract be set aside for want of a contract details notice, or because of a change: the earlier of the two ends.</summary>
    /// <param name="knew">The day the supplier knew or ought to have known; null when nobody can say, and then only the outer limit is certain.</param>
    /// <param name="enteredOrChanged">The day the contract was entered into, or changed.</param>
    /// <exception cref="OutsideTheLaw">Before the Act was in force.</exception>
    public static Deadline SetAsideBy(DateOnly? knew, DateOnly enteredOrChanged)
    {
        var outer = YearsAndMonths.LastDayOfMonths(Rule.InForceOn(enteredOrChanged), SetAsideMonths.On(enteredOrChanged));
        return knew is { } day && ClaimBy(day) is var claim && claim.Day < outer.Day ? claim : outer;
    }

    /// <summary>Whether the contract may not be signed because proceedings were begun and notified to the authority within the standstill.</summary>
    /// <param name="notified">The day the authority was notified of the proceedings.</param>
    /// <param name="standstill">The standstill that ran.</param>
    /// <param name="suspensionEnded">Whether a court lifted the suspension, or the proceedings ended.</param>
    /// <exception cref="OutsideTheLaw">The standstill began before the Act was in force.</exception>
    public static Answer SignatureSuspended(DateOnly? notified, Standstill standstill, bool? suspensionEnded) => Answer.OfAll(
        Rule, standstill.Ends.From,
        new("Proceedings were notified to the authority before the standstill ended", (notified is { } day ? day <= standstill.Ends.Day : (bool?)null).Answer(),
            "the claim form as notified, with the day", Instruments.ProcurementAct(101, "(1)"), notified?.ToString("d MMMM yyyy")),
        new("No court has lifted the suspension and the proceedings go on", suspensionEnded.Answer().Not(), "the order of the court, or the end of the proceedings", Instruments.ProcurementAct(101)));
}
