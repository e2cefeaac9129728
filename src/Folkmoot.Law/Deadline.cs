using Folkmoot.Law.Calendars;

namespace Folkmoot.Law;

/// <summary>Which side of the day is allowed.</summary>
public enum Bound
{
    /// <summary>The thing may happen on the day or later.</summary>
    NotBefore,

    /// <summary>The thing has to happen on the day or earlier.</summary>
    NotAfter,
}

/// <summary>What a length is counted in.</summary>
public enum Unit
{
    /// <summary>Whole days between two events, neither of which counts.</summary>
    ClearDays,

    /// <summary>Whole working days between two events, neither of which counts.</summary>
    ClearWorkingDays,

    /// <summary>Days, weekends and holidays included.</summary>
    Days,

    /// <summary>Working days of the calendar named beside them.</summary>
    WorkingDays,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}

/// <summary>A length of time as a rule states it, such as 28 clear days.</summary>
/// <param name="Amount">How many; a step of a timetable that takes one day and no more has none.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Length(int Amount, Unit Unit)
{
    /// <summary>The length in words, such as "28 clear days" or "1 month".</summary>
    public override string ToString() => $"{Amount} {One}{(Amount == 1 ? "" : "s")}";

    private string One => Unit switch
    {
        Unit.ClearDays => "clear day",
        Unit.ClearWorkingDays => "clear working day",
        Unit.WorkingDays => "working day",
        Unit.Months => "month",
        Unit.Years => "year",
        _ => "day",
    };
}

/// <summary>
/// A computed day with everything needed to explain it and to compute it again: the rule, the day counted from,
/// the length, the calendar and the sum itself. The day is <see cref="DateOnly"/> in the United Kingdom; where a
/// provision says "before the end of", the whole of the day is meant, to midnight.
/// </summary>
public sealed class Deadline
{
    /// <summary>The computed day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether the day is the earliest or the latest allowed.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The rule by which it was counted, with its version and citations.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The day it was counted from: the notice for an earliest event, the event for a latest notice.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The length counted.</summary>
    public required Length Length { get; init; }

    /// <summary>The calendar it was counted on; null when every day counts.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>The sum, earliest days first; the counted days of the steps add up to the length where that is in days.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The day and its rule in plain words, such as "not before 19 October 2022 (DAY-01, …)".</summary>
    public override string ToString() =>
        $"{(Bound == Bound.NotBefore ? "not before" : "not after")} {Day:d MMMM yyyy} ({Rule.Id}, {Rule.Citation})";
}
