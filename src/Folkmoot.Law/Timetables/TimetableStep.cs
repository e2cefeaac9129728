using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables;

/// <summary>Why the practical day of a step is not its legal day.</summary>
public enum MovedTo
{
    /// <summary>It is the same day.</summary>
    Nothing,

    /// <summary>The legal day is no day to begin on: moved to the working day before.</summary>
    WorkingDay,

    /// <summary>Moved to the last meeting before.</summary>
    Meeting,
}

/// <summary>One step of a computed timetable.</summary>
/// <param name="Plan">The step as the profile has it.</param>
/// <param name="Length">The length counted with, in the unit of its kind.</param>
/// <param name="Latest">The last days on which it can begin and end for the next arrangement to begin in time.</param>
/// <param name="Earliest">The first days, given today and what has happened.</param>
/// <param name="Spare">Days by which the step alone can slip when all else begins on its last day.</param>
/// <param name="MeetingsKnown">Whether the meetings around its latest day are known; null when it waits for none.</param>
public sealed record TimetableStep(StepPlan Plan, int Length, Latest Latest, Earliest Earliest, int Spare, bool? MeetingsKnown)
{
    /// <summary>The key of the step in the profile.</summary>
    public string Key => Plan.Key;

    /// <summary>Whether it is on a chain of steps that leaves the whole no day to spare.</summary>
    public bool Critical => Spare == 0;

    /// <summary>Days between the first day on which it can begin and the last on which it may: negative when it is already too late. Null where the first lies past the years known.</summary>
    public int? Float => Earliest.Start == DateOnly.MaxValue ? null : Latest.Start.DayNumber - Earliest.Start.DayNumber;

    /// <summary>Whether the practical day is another than the legal one, and why.</summary>
    public MovedTo Moved => Latest.Start == Latest.Legal ? MovedTo.Nothing : MeetingsKnown == true ? MovedTo.Meeting : MovedTo.WorkingDay;

    /// <summary>The rule by which its length is counted.</summary>
    public Rule Rule => Counting.RuleOf(Plan.Kind);
}
