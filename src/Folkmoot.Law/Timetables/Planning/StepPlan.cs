namespace Folkmoot.Law.Timetables.Planning;

/// <summary>That one step waits for another.</summary>
/// <param name="Key">The key of the step waited for.</param>
/// <param name="Lead">Days that have to lie between its end and the beginning of this one; negative where the two overlap by so many days.</param>
public readonly record struct After(string Key, int Lead = 0)
{
    /// <summary>Waits for a step without a day between.</summary>
    public static implicit operator After(string key) => new(key);
}

/// <summary>One step of a profile, as data that can be stored and edited.</summary>
/// <param name="Key">Names the step in the profile, such as "evaluation"; unique there.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">How its length is counted.</param>
/// <param name="Length">Low, likely and high, in the unit of the kind: days, clear days or working days.</param>
/// <param name="After">The steps it waits for; none for a step with which the work may begin.</param>
public sealed record StepPlan(string Key, string Name, StepKind Kind, Estimate Length, params IReadOnlyList<After> After)
{
    /// <summary>The row of the chart it is drawn on, such as "Authority".</summary>
    public string Lane { get; init; } = "";

    /// <summary>The meeting at which alone the step can begin, by the name its dates are given under, such as "cabinet"; null when any working day will do.</summary>
    public string? Gate { get; init; }

    /// <summary>Which calendar it is counted on, where it is not the one of its kind.</summary>
    public CountedOn Calendar { get; init; }
}
