using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Law.CallIn;

/// <summary>What follows from the outcome of a call-in.</summary>
public enum Consequence
{
    /// <summary>The decision stands and may be implemented.</summary>
    Implement,

    /// <summary>Whoever made the decision reconsiders it, with a fresh record; the second decision is not called in again as a rule.</summary>
    Reconsider,

    /// <summary>The council may decide itself: the decision is contrary to the policy framework or the budget.</summary>
    CouncilDecides,

    /// <summary>The council may only let the decision stand or refer it back.</summary>
    CouncilRefersBack,
}

/// <summary>How far a decision has come with call-in.</summary>
public sealed record CallInCourse
{
    /// <summary>Whether call-in was waived (CIN-06).</summary>
    public bool? Waived { get; init; }

    /// <summary>Whether a valid request came in.</summary>
    public bool? ValidRequest { get; init; }

    /// <summary>What the committee did; null while it has not heard the call-in.</summary>
    public CallInOutcome? Outcome { get; init; }
}

/// <summary>What a valid call-in does (CIN-05): implementation waits for the committee.</summary>
public static class CallInEffect
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-05", 1, "the effect of a call-in", Standing.Law, Confidence.High, Since: new(2012, 5, 4),
        "That a decision made again after a call-in is not called in a second time is what constitutions say; the Act is silent.",
        Instruments.LocalGovernmentAct2000("9F", "(4)"));

    /// <summary>What follows from an outcome; null when the council has it and nobody has said whether it is contrary to the policy framework or the budget.</summary>
    public static Consequence? Of(CallInOutcome outcome, bool? contraryToPolicyOrBudget) => outcome switch
    {
        CallInOutcome.ReferBack => Consequence.Reconsider,
        CallInOutcome.ReferCouncil => contraryToPolicyOrBudget switch { true => Consequence.CouncilDecides, false => Consequence.CouncilRefersBack, null => null },
        _ => Consequence.Implement,
    };

    /// <summary>Whether a decision may be implemented on a day.</summary>
    /// <exception cref="OutsideTheLaw">The day is before scrutiny under the 2000 Act, as it now stands, was law.</exception>
    public static Answer MayImplement(CallInCourse course, CallInWindow window, DateOnly on) => Answer.OfAny(
        Rule,
        on,
        new("call-in was waived", course.Waived.Answer(), "the recorded waiver", Rule.Citation),
        new(
            $"the window closed on {window.Closes.Day:d MMMM yyyy} and no valid request came in",
            Together.All((on >= window.EffectiveFrom).Answer(), course.ValidRequest.Answer().Not()),
            "the validating officer's note of the requests that came in",
            Rule.Citation,
            window.Closes.ToString()),
        new(
            "a valid call-in was heard and the decision stands",
            Together.All(course.ValidRequest.Answer(), (course.Outcome is CallInOutcome.NoAction or CallInOutcome.Comment).Answer()),
            "the minutes of the committee that heard the call-in",
            Rule.Citation,
            course.Outcome?.ToString()));

    /// <summary>The last day for the hearing of a valid request; null when the constitution sets none.</summary>
    /// <exception cref="OutsideTheLaw">The count leaves the years the calendar knows.</exception>
    public static Deadline? HearBy(DateOnly validated, CallInRules rules, WorkingCalendar calendar) =>
        rules.HearWithinDays is { } days ? ClearWorkingDays.LastDay(validated, days, calendar) : null;
}
