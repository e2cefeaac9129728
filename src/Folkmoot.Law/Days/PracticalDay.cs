using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>
/// The day on which people can act, beside the legal day, which it never replaces (DAY-09). A latest day that is not a
/// working day rolls back to the working day before; an earliest day rolls on to the next.
/// </summary>
/// <param name="Legal">The day as the law has it.</param>
/// <param name="Day">The working day to plan for.</param>
public sealed record PracticalDay(Deadline Legal, DateOnly Day)
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DAY-09", 1, "working day to plan for", Standing.Custom, Confidence.High, Since: null, Reading: null, Instruments.BankHolidays);

    /// <summary>Whether the practical day is another than the legal one.</summary>
    public bool Moved => Day != Legal.Day;

    /// <summary>The practical day for a legal one, on the calendar the people work by, closure days included.</summary>
    /// <exception cref="OutsideTheLaw">The day, or the nearest working day, is outside the years the calendar knows.</exception>
    public static PracticalDay For(Deadline legal, WorkingCalendar calendar) =>
        new(legal, legal.Bound == Bound.NotAfter ? calendar.OnOrBefore(legal.Day) : calendar.OnOrAfter(legal.Day));
}
