using Folkmoot.Law.CallIn;

namespace Folkmoot.Law.Timetables.Planning;

/// <summary>
/// A way to replace or end a contract: named steps, each with what it waits for. Data, to be kept for each type of service and
/// edited. A profile is checked when a network is made of it.
/// </summary>
/// <param name="Name">What people call it, such as "like-for-like competition".</param>
/// <param name="Steps">The steps, in the order in which they are shown.</param>
public sealed record Profile(string Name, params IReadOnlyList<StepPlan> Steps)
{
    /// <summary>The step with a key.</summary>
    /// <exception cref="ArgumentException">The profile has no such step.</exception>
    public StepPlan this[string key] => Steps.FirstOrDefault(step => step.Key == key) ?? throw new ArgumentException($"'{Name}' has no step '{key}'.", nameof(key));

    /// <summary>The same profile with another length of a step.</summary>
    public Profile With(string key, Estimate length) => With(this[key] with { Length = length });

    /// <summary>The same profile with a step changed as a whole; the key says which.</summary>
    public Profile With(StepPlan changed)
    {
        var old = this[changed.Key];
        return this with { Steps = [.. Steps.Select(step => step == old ? changed : step)] };
    }

    /// <summary>The same profile without a step; what waited for it waits for what it waited for.</summary>
    public Profile Without(string key)
    {
        var gone = this[key];
        return this with { Steps = [.. Steps.Where(step => step != gone).Select(step => step with { After = [.. step.After.SelectMany(after => Instead(after, gone)).Distinct()] })] };
    }

    /// <summary>The same profile with a step more, shown before the first of the steps that wait for it.</summary>
    public Profile Adding(StepPlan step, params string[] before)
    {
        var waiting = Steps.Select(other => before.Contains(other.Key) ? other with { After = [.. other.After, step.Key] } : other).ToList();
        var at = waiting.FindIndex(other => before.Contains(other.Key));
        waiting.Insert(at < 0 ? waiting.Count : at, step);
        return this with { Steps = waiting };
    }

    /// <summary>The same profile with every standstill counted as one law counts it.</summary>
    public Profile Under(StepKind standstill) => this with
    {
        Steps = [.. Steps.Select(step => step.Kind is StepKind.Standstill or StepKind.ProcurementActStandstill or StepKind.ProviderSelectionStandstill or StepKind.ContractRegulationsStandstill ? step with { Kind = standstill } : step)],
    };

    /// <summary>The same profile with every call-in as the authority's constitution has it. A window that ends on a fixed weekday is planned at its longest.</summary>
    /// <param name="rules">The rules, which have been checked.</param>
    public Profile Under(CallInRules rules)
    {
        var (kind, days) = rules.DayType switch
        {
            CallInDays.Calendar => (StepKind.CallInEveryDay, rules.WindowDays),
            // Published on a Monday, it ends on the weekday of the week after: no publication gives a longer one.
            CallInDays.WeekdayOfNextWeek => (StepKind.CallInEveryDay, 7 + (int)rules.Weekday.GetValueOrDefault(DayOfWeek.Friday) - (int)DayOfWeek.Monday),
            _ => (StepKind.CallIn, rules.WindowDays),
        };
        return this with { Steps = [.. Steps.Select(step => step.Kind is StepKind.CallIn or StepKind.CallInEveryDay ? step with { Kind = kind, Length = Estimate.Exactly(days) } : step)] };
    }

    private static IEnumerable<After> Instead(After after, StepPlan gone) => after.Key == gone.Key ? gone.After.Select(earlier => earlier with { Lead = earlier.Lead + after.Lead }) : [after];
}
