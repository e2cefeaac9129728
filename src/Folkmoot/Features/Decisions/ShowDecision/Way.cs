using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Decisions.ShowDecision;

/// <summary>How far a step of the way is known to have come.</summary>
public enum Reached
{
    Yes,
    NotYet,
    NotKnown,
}

/// <summary>A step of the way from notice to force.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Reached">Whether it has happened.</param>
/// <param name="Day">The day, when it is known.</param>
/// <param name="Words">What stands beneath: the day in words, the outcome.</param>
/// <param name="Since">How long after the step before, when that can be said.</param>
public sealed record WayStep(string Name, Reached Reached, DateOnly? Day, string Words, string? Since = null);

/// <summary>The way of a decision: notice, considered, made, published, in force. What is not known stays in the line as a hole.</summary>
public static class Way
{
    public static IReadOnlyList<WayStep> Of(Decision decision, DateOnly today)
    {
        var isMade = IsMade(decision);
        List<WayStep> steps = [Step("Notice", decision.NoticeOn, isKnownToBe: true, today)];
        steps.AddRange(decision.Considerations.Where(c => c.Outcome != Outcome.Planned || c.On is not null).OrderBy(c => c.On).Select(c => Considered(c, today)));
        steps.Add(Made(decision, isMade, today));
        if (decision.State is not (DecisionState.NotMade or DecisionState.Refused))
        {
            steps.Add(Step("Published", decision.PublishedOn, isMade, today));
            steps.Add(Step("In force", decision.EffectiveFrom, isMade, today));
        }
        return [.. steps];
    }

    /// <summary>The whole days that stand between the notice and the day it was made, or else is due first: neither end counts.</summary>
    public static int? ClearDays(Decision decision) =>
        decision.NoticeOn is { } notice && (decision.MadeOn ?? decision.Due.From) is { } day && day > notice ? day.DayNumber - notice.DayNumber - 1 : null;

    public static bool IsMade(Decision decision) => decision.MadeOn is not null
        || decision.State is DecisionState.Approved or DecisionState.ApprovedWithChanges or DecisionState.Refused or DecisionState.Noted;

    private static WayStep Step(string name, DateOnly? day, bool isKnownToBe, DateOnly today) => day is { } known
        ? new WayStep(name, known <= today ? Reached.Yes : Reached.NotYet, known, known.InWords())
        : isKnownToBe ? new WayStep(name, Reached.NotKnown, null, "day not known") : new WayStep(name, Reached.NotYet, null, "not yet");

    private static WayStep Considered(Consideration consideration, DateOnly today)
    {
        var words = consideration.Outcome is Outcome.Unknown ? "outcome not known" : consideration.Outcome.InWords().ToLowerInvariant();
        return Step("Considered", consideration.On, isKnownToBe: true, today) is var step && step.Day is null
            ? step with { Words = $"{words}; day not known" }
            : step with { Words = $"{step.Words}: {words}" };
    }

    private static WayStep Made(Decision decision, bool isMade, DateOnly today)
    {
        var step = Step("Made", decision.MadeOn, isMade, today);
        var since = ClearDays(decision) is { } days ? $"{days} clear days after the notice" : null;
        return isMade || decision.MadeOn is not null ? step with { Since = since }
            : decision.State == DecisionState.NotMade ? new WayStep("Not made", Reached.Yes, null, "the record says so")
            : new WayStep("Due", Reached.NotYet, decision.Due.From ?? decision.Due.To, decision.Due.InWords(), since);
    }
}
