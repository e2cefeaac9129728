using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Platform.Charts;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>A timetable as a picture: its steps in their lanes, today and the end.</summary>
public static class TimetableChart
{
    public static PlanChart Of(Timetable timetable, string contract, KnownMeetings? meetings, Func<string, string> explained) => new(
        "plan", $"Timetable of {contract}", Description(timetable), timetable.Today, timetable.ContractEnd,
        [.. timetable.Steps.GroupBy(step => step.Plan.Lane).Select(lane => new PlanGroup(lane.Key, [.. lane.Select(step => Row(timetable, step, explained))])), .. Meetings(meetings)]);

    private static IEnumerable<PlanGroup> Meetings(KnownMeetings? meetings) => meetings is { Days: [var first, ..] days }
        ? [new("Meetings", [new(meetings.Body, PlanLook.Meetings, first, days[^1], $"{meetings.Body} meets on {string.Join(", ", days.Select(day => day.InWords()))}") { Marks = days }])]
        : [];

    private static string Description(Timetable timetable) =>
        $"{timetable.Steps.Count.Counted("step")}, each on the last days on which it can begin and end. The first has to begin by {timetable.LastDayToBegin.InWords()}; the contract ends on {timetable.ContractEnd.InWords()}. The same days stand in the table beneath.";

    private static PlanRow Row(Timetable timetable, TimetableStep step, Func<string, string> explained) =>
        new(step.Plan.Name, Look(step), step.Latest.Start, step.Latest.Finish, Detail(step))
        {
            Href = explained(step.Key),
            IsCritical = step.Critical,
            Earliest = step.Earliest.Start < timetable.Today.AddDays(1) ? timetable.Today < step.Latest.Start ? timetable.Today : null : step.Earliest.Start < step.Latest.Start ? step.Earliest.Start : null,
        };

    private static PlanLook Look(TimetableStep step) =>
        step.Length == 0 ? PlanLook.Event : TimetableWords.IsWaiting(step.Plan.Kind) ? PlanLook.Waiting : PlanLook.Work;

    private static string Detail(TimetableStep step) => step.Length == 0
        ? $"{step.Plan.Name}: by {step.Latest.Start.InWords()}"
        : $"{step.Plan.Name}: begins by {step.Latest.Start.InWords()}, so that what follows can begin by {step.Latest.Finish.InWords()}";
}
