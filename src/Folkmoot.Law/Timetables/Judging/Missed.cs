using System.Globalization;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>A step that came, or has still not come, after the last day on which it could be taken.</summary>
/// <param name="Step">The step, with its latest days.</param>
/// <param name="Came">The day it was taken; null when it has not been.</param>
/// <param name="DaysLate">Days from the last practical day to the day it came, or to today.</param>
public sealed record MissedStep(TimetableStep Step, DateOnly? Came, int DaysLate)
{
    /// <summary>In words, such as "Notice of the decision to procure: by 17 February 2023, came 27 June 2023, 130 days late".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Step.Plan.Name}: by {Step.Latest.Start:d MMMM yyyy}, {(Came is { } day ? $"came {day:d MMMM yyyy}" : "has not come")}, {DaysLate} {(DaysLate == 1 ? "day" : "days")} late");
}

/// <summary>
/// What would have had to be done, by when (TIM-06): for an award without competition or an urgent decision, which steps of the
/// competition that was not held were missed, on what date and by how many days.
/// </summary>
public static class Missed
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-06", 1, "steps missed, and by how many days", Standing.Custom, Confidence.Medium, Since: null,
        "Lateness is counted from the practical day, the last on which people could have acted. It says when a step was due on the profile or on observed lengths, and not why it was not taken.",
        Instruments.Estimated("the last days of a computed timetable beside what happened"));

    /// <summary>The steps missed, by the day on which they were due.</summary>
    /// <param name="timetable">The timetable of what would have had to be done, for the contract that ran out.</param>
    /// <param name="happened">What happened; the notice of an award without competition stands for the notice that a competition would have needed.</param>
    /// <param name="today">The day to which a step that has not come is counted late.</param>
    /// <exception cref="ArgumentException">Something happened to a step that is not there.</exception>
    public static IReadOnlyList<MissedStep> Of(Timetable timetable, IReadOnlyList<Happened> happened, DateOnly today)
    {
        var came = happened.ToDictionary(one => timetable[one.Key].Key, one => one.Began);
        return
        [
            .. timetable.Steps.Select(step => (Step: step, Came: came.TryGetValue(step.Key, out var day) ? day : (DateOnly?)null))
                .Select(one => new MissedStep(one.Step, one.Came, (one.Came ?? today).DayNumber - one.Step.Latest.Start.DayNumber))
                .Where(missed => missed.DaysLate > 0)
                .OrderBy(missed => missed.Step.Latest.Start),
        ];
    }
}
