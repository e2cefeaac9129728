namespace Folkmoot.Law.Timetables.Planning;

/// <summary>Which of the three lengths of every step a timetable is computed with.</summary>
public enum Pace
{
    /// <summary>The shortest that has been seen to work.</summary>
    Low,

    /// <summary>The length to plan for.</summary>
    Likely,

    /// <summary>The longest that has been seen without anything going badly wrong.</summary>
    High,
}

/// <summary>A length as a planner knows it: low, likely, high, in one unit. A step counts days; the phases of the rulebook are weeks.</summary>
/// <param name="Low">The shortest, 0 or more.</param>
/// <param name="Likely">The most likely, from the low to the high.</param>
/// <param name="High">The longest.</param>
public readonly record struct Estimate(int Low, int Likely, int High)
{
    /// <summary>A length that is not in doubt.</summary>
    public static Estimate Exactly(int length) => new(length, length, length);

    /// <summary>The length at a pace.</summary>
    public int At(Pace pace) => pace switch { Pace.Low => Low, Pace.High => High, _ => Likely };

    /// <summary>Whether low, likely and high stand in that order and none is negative.</summary>
    public bool IsInOrder => Low >= 0 && Low <= Likely && Likely <= High;

    /// <summary>The same length in days, when this one is in weeks.</summary>
    public Estimate WeeksInDays() => new(Low * 7, Likely * 7, High * 7);

    /// <summary>Two lengths one after the other.</summary>
    public static Estimate operator +(Estimate one, Estimate other) => new(one.Low + other.Low, one.Likely + other.Likely, one.High + other.High);

    /// <summary>The three lengths as the register prints them, such as "4, 8, 16".</summary>
    public override string ToString() => $"{Low}, {Likely}, {High}";
}
