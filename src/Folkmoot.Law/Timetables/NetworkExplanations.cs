using System.Globalization;
using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Timetables;

/// <summary>How the latest day of a step was found.</summary>
/// <param name="Kept">The day as it is stored, with rule, versions and inputs.</param>
/// <param name="Rule">The rule by which the length is prescribed or planned.</param>
/// <param name="Sum">The count, day by day; null for an event, which is as late as what follows it.</param>
/// <param name="Note">Why the practical day is not the legal one, or what is not known, in words; null when there is nothing to say.</param>
public sealed record WorkedOut(KeptDate Kept, Rule Rule, Deadline? Sum, string? Note);

partial class Network
{
    internal WorkedOut Explain(TimetableStep step)
    {
        var node = _nodes[PlaceOf(step.Key)];
        var sum = step.Length == 0 ? null : Counting.Explain(node.Kind, step.Length, step.Latest.Finish, node.Calendar);
        return new(Keep(step), node.Rule, sum, Note(step));
    }

    internal KeptDate Keep(TimetableStep step)
    {
        var node = _nodes[PlaceOf(step.Key)];
        var versions = new[] { node.Calendar, Calendars.People }.OfType<WorkingCalendar>().Select(Version).Distinct();
        var inputs = string.Create(CultureInfo.InvariantCulture, $"done by {step.Latest.Finish:d MMMM yyyy}; {new Length(step.Length, Counting.UnitOf(node.Kind))}; {Where(node, step)}");
        return new(step.Key, step.Latest.Legal, step.Latest.Start, node.Rule.Id, node.Rule.Version, string.Join(", ", versions), inputs);
    }

    internal bool? MeetingsKnown(int at, DateOnly day) => Steps[at].Gate is null ? null : _nodes[at].Gate?.Knows(day) ?? false;

    // Days by which a step can slip when the whole begins on its last day and every length is as the latest days have it.
    internal int[] Spare(ReadOnlySpan<Latest> latest)
    {
        var spare = new int[latest.Length];
        var first = latest[0].Start;
        foreach (var one in latest) first = Earlier(first, one.Start);
        for (var at = 0; at < spare.Length; at++)
        {
            var start = latest[at].Start.DayNumber;
            spare[at] = start - first.DayNumber;
            foreach (var (step, lead) in _before[at]) spare[at] = Math.Min(spare[at], spare[step] + start - latest[step].Finish.DayNumber - lead);
        }

        return spare;
    }

    internal Progress[] ProgressOf(IReadOnlyList<Happened>? happened)
    {
        if (happened is null or []) return [];
        var progress = new Progress[_nodes.Length];
        foreach (var one in happened) progress[PlaceOf(one.Key)] = new(one.Began, one.Ended);
        return progress;
    }

    private string Where(Node node, TimetableStep step) =>
        step.MeetingsKnown switch { true => string.Create(CultureInfo.InvariantCulture, $"last meeting of {node.Gate!.Gate} on {step.Latest.Start:d MMMM yyyy}"), false => $"meetings of {step.Plan.Gate} not known", null => Calendars.People is null ? "begun on any day" : "begun on a working day" };

    // Closure days have no version of their own: a number made of them tells one set from another.
    private static string Version(WorkingCalendar calendar)
    {
        uint print = 2166136261;
        foreach (var closed in calendar.Closures) print = (print ^ (uint)closed.Day.DayNumber) * 16777619;
        return calendar.Closures.Any() ? $"{calendar.Holidays.Version} with closure days {print:x8}" : calendar.Holidays.Version;
    }

    private static string? Note(TimetableStep step)
    {
        var legal = step.Latest.Legal;
        return (step.Moved, step.MeetingsKnown) switch
        {
            (MovedTo.Meeting, _) => $"the last meeting on or before {legal:dddd d MMMM yyyy}",
            (MovedTo.WorkingDay, not false) => $"{legal:dddd d MMMM yyyy} is no day to begin on: moved to the working day before",
            (MovedTo.WorkingDay, false) => $"{legal:dddd d MMMM yyyy} is no day to begin on: moved to the working day before; the meetings around it are not known",
            (_, false) => "the meetings around it are not known",
            _ => null,
        };
    }
}
