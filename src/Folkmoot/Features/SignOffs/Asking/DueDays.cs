using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.SignOffs.Asking;

/// <summary>A step of the authority's list with its turn.</summary>
internal sealed record Turn(int Number, SignOffStep Step);

/// <summary>By when each of a list signs: counted back from the latest day for the notice where one is known and leaves the time, otherwise from today.</summary>
internal sealed class DueDays
{
    /// <summary>Working days for a step whose length the list does not give.</summary>
    private const int Unsaid = 5;

    private readonly Dictionary<int, DateOnly> due = [];

    public DueDays(IReadOnlyList<Turn> turns, WorkingCalendar calendar, DateOnly? notice, DateOnly today)
    {
        var groups = turns.GroupBy(turn => turn.Number).OrderBy(group => group.Key).ToList();
        if (notice is { } by && Back(groups, calendar, by) >= today)
        {
            Says = $"Counted back from {by.InWords()}, the latest day for the notice in the contract’s timetable.";
            return;
        }
        var at = today;
        foreach (var group in groups) due[group.Key] = at = group.Max(turn => On(calendar, at, turn.Step));
        Says = $"Counted from {today.InWords()} by the days of the list: "
            + (notice is not { } late ? "no timetable says by when the notice must be published."
            : late < today ? $"the latest day for the notice in the contract’s timetable, {late.InWords()}, has passed."
            : $"the latest day for the notice in the contract’s timetable, {late.InWords()}, leaves less time than the list gives.");
    }

    /// <summary>What they were counted from, in words.</summary>
    public string Says { get; }

    public DateOnly Of(int turn) => due[turn];

    // The last signs on the working day before the notice. Returns the day on which the first would have to be asked.
    private DateOnly Back(List<IGrouping<int, Turn>> groups, WorkingCalendar calendar, DateOnly notice)
    {
        var at = calendar.Before(notice, 1);
        foreach (var group in groups.AsEnumerable().Reverse())
        {
            due[group.Key] = at;
            at = group.Min(turn => Before(calendar, at, turn.Step));
        }
        return at;
    }

    private static DateOnly On(WorkingCalendar calendar, DateOnly day, SignOffStep step) => step switch
    {
        { Counted: ClearDayMode.Calendar, Days: { } days } => day.AddDays(days),
        { Days: 0 } => calendar.OnOrAfter(day),
        _ => calendar.After(day, step.Days ?? Unsaid),
    };

    private static DateOnly Before(WorkingCalendar calendar, DateOnly day, SignOffStep step) => step switch
    {
        { Counted: ClearDayMode.Calendar, Days: { } days } => day.AddDays(-days),
        { Days: 0 } => calendar.OnOrBefore(day),
        _ => calendar.Before(day, step.Days ?? Unsaid),
    };
}
