using System.Diagnostics;
using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Days;

/// <summary>Writes the steps of a count: neighbouring days treated alike become one step.</summary>
internal sealed class Sum
{
    private readonly List<Step> _steps = new(8);

    internal IReadOnlyList<Step> Steps => _steps;

    internal Sum Start(DateOnly day, string note) => Add(new(day, day, Treatment.Start, note));

    internal Sum Result(DateOnly day, string note) => Add(new(day, day, Treatment.Result, note));

    internal Sum Counted(DateOnly from, DateOnly to) => to < from ? this : Add(new(from, to, Treatment.Counted));

    internal Sum Walk(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var (treatment, note) = calendar.Treats(day);
            Add(new(day, day, treatment, note));
        }

        return this;
    }

    private Sum Add(Step step)
    {
        if (_steps is [.., var last] && last.Treatment == step.Treatment && last.Note == step.Note)
        {
            Debug.Assert(last.To.AddDays(1) == step.From, "The steps of a count follow one another.");
            _steps[^1] = last with { To = step.To };
        }
        else
        {
            _steps.Add(step);
        }

        return this;
    }
}
