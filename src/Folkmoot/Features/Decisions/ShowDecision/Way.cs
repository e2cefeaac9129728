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

    public static bool IsMade(Decision decision) => decision.MadeOn is not null || decision.State.IsMade();

    /// <summary>The whole days that stand between the notice and a day: neither end counts.</summary>
    private static string? Since(Decision decision, DateOnly? day) =>
        decision.NoticeOn is { } notice && day > notice ? $"{(day.Value.DayNumber - notice.DayNumber - 1).Counted("clear day")} after the notice" : null;

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
        var first = decision.Due.From ?? decision.Due.To;
        if (decision.MadeOn is { } day)
        {
            return Step("Made", day, isMade, today) with { Since = Since(decision, day) };
        }
        var since = first is null ? null : $"due {decision.Due.InWords()}{(Since(decision, decision.Due.From) is { } days ? ", " + days : "")}";
        return isMade ? new WayStep("Made", Reached.NotKnown, null, "day not known", since)
            : decision.State == DecisionState.NotMade ? new WayStep("Not made", Reached.Yes, null, "the record says so", since)
            : new WayStep("Due", Reached.NotYet, first, decision.Due.InWords(), Since(decision, decision.Due.From));
    }
}
