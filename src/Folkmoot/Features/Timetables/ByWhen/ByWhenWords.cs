using Folkmoot.Law;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>What was due and what came, in plain words and without blame.</summary>
public static class ByWhenWords
{
    /// <summary>"First notice by 17 February 2023, came 27 June 2023, 130 days late."</summary>
    public static string Of(MissedStep missed) => (missed.Step.Key, missed.Came) switch
    {
        ("notice", { } came) => $"First notice by {missed.Step.Latest.Start.InWords()}, came {came.InWords()}, {missed.DaysLate.Counted("day")} late.",
        ("notice", null) => $"First notice by {missed.Step.Latest.Start.InWords()}; when it came is not on the record.",
        (_, { } came) => $"{missed.Step.Plan.Name} by {missed.Step.Latest.Start.InWords()}, came {came.InWords()}, {missed.DaysLate.Counted("day")} late.",
        _ => $"{missed.Step.Plan.Name} by {missed.Step.Latest.Start.InWords()}: {missed.DaysLate.Counted("day")} past.",
    };

    /// <summary>Whether the award can be the last without competition.</summary>
    public static string Enough(Sufficient enough, DecisionDays decision) => (enough.Enough, decision.Day, enough.DaysToSpare) switch
    {
        (Met.Yes, { } day, { } days) => $"The award is long enough to be the last if its replacement is decided by {enough.DecideBy.Day.InWords()}: {days.Counted("day")} after {day.InWords()}, the {Is(decision)}.",
        (Met.No, { } day, { } days) => $"The award is too short to be the last: its replacement had to be decided by {enough.DecideBy.Day.InWords()}, {(-days).Counted("day")} before {day.InWords()}, the {Is(decision)}.{Until(enough)}",
        _ => $"The award can be the last if its replacement is decided by {enough.DecideBy.Day.InWords()}. Whether that could still be done is not evidenced: no day of this decision is on the record.",
    };

    private static string Is(DecisionDays decision) => decision.MadeOn is null ? "first day on which this decision could be made" : "day this decision was made";

    private static string Until(Sufficient enough) => enough.EnoughUntil is { } until ? $" Decided on that same day, the replacement would begin in time if the award ran to {until.InWords()}." : "";
}
