using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>How long the authority itself took from one event to another, such as from a decision to procure to the start of the contract.</summary>
/// <param name="Days">Low, likely (the middle one, the longer of two in the middle) and high of what was observed, in days.</param>
/// <param name="Times">How many were observed, at least 1.</param>
public readonly record struct Observed(Estimate Days, int Times)
{
    /// <summary>The lengths of stretches that were observed.</summary>
    /// <param name="stretches">From the day of the first event to the day of the second; at least one.</param>
    /// <exception cref="ArgumentException">None was given, or one that ends before it begins.</exception>
    public static Observed Of(params IReadOnlyList<(DateOnly From, DateOnly To)> stretches)
    {
        int[] days = [.. stretches.Select(one => one.To.DayNumber - one.From.DayNumber).Order()];
        if (days is [] or [< 0, ..]) throw new ArgumentException("Observed lengths are from one day to a later one, and there is at least one.", nameof(stretches));
        return new(new(days[0], days[days.Length / 2], days[^1]), days.Length);
    }
}
