namespace Folkmoot.Law.Timetables;

/// <summary>A latest day as it is stored: with what it was computed from, so that it can be computed again when any of it changes.</summary>
/// <param name="Key">The key of the step.</param>
/// <param name="Legal">The day as the count gives it.</param>
/// <param name="Practical">The working day, or the meeting, to plan for.</param>
/// <param name="RuleId">The rule by which its length is counted.</param>
/// <param name="RuleVersion">The version of the rule.</param>
/// <param name="CalendarVersion">The version of the bank holidays, with a print of the closure days where there are any; or versions where two calendars were used.</param>
/// <param name="Inputs">What went into the count, in words: the day counted from, the length with its unit, meetings.</param>
public sealed record KeptDate(string Key, DateOnly Legal, DateOnly Practical, string RuleId, int RuleVersion, string CalendarVersion, string Inputs);

/// <summary>What is behind a date that moved. Several can be.</summary>
[Flags]
public enum Cause
{
    /// <summary>Nothing of its own: something else in the way of counting it.</summary>
    None = 0,

    /// <summary>Another rule, or another version of it.</summary>
    Rule = 1,

    /// <summary>Another version of the bank holidays, or other closure days.</summary>
    Calendar = 2,

    /// <summary>Another length, meeting, or day counted from.</summary>
    Inputs = 4,
}

/// <summary>A date that is another than it was.</summary>
/// <param name="Key">The key of the step.</param>
/// <param name="Before">The date as it was kept; null when the step is new.</param>
/// <param name="Now">The date as it is computed now; null when the step is gone.</param>
/// <param name="Because">What differs in what they were computed from.</param>
public sealed record MovedDate(string Key, KeptDate? Before, KeptDate? Now, Cause Because)
{
    /// <summary>Days by which the practical day moved: negative when it is earlier now; null when one of the two is not there.</summary>
    public int? Days => Now?.Practical.DayNumber - Before?.Practical.DayNumber;

    /// <summary>The dates that are not what they were, legal or practical. A date already relied on is never rewritten: it is shown beside the new one.</summary>
    public static IReadOnlyList<MovedDate> Between(IReadOnlyList<KeptDate> before, IReadOnlyList<KeptDate> now)
    {
        var old = before.ToDictionary(date => date.Key);
        var moved = now.Select(date => new MovedDate(date.Key, old.GetValueOrDefault(date.Key), date, Differs(old.GetValueOrDefault(date.Key), date)))
            .Where(pair => pair.Before is null || (pair.Before.Legal, pair.Before.Practical) != (pair.Now!.Legal, pair.Now.Practical));
        var gone = before.ExceptBy(now.Select(date => date.Key), date => date.Key).Select(date => new MovedDate(date.Key, date, Now: null, Cause.Inputs));
        return [.. moved, .. gone];
    }

    private static Cause Differs(KeptDate? before, KeptDate now) => before is null ? Cause.Inputs :
        ((before.RuleId, before.RuleVersion) == (now.RuleId, now.RuleVersion) ? Cause.None : Cause.Rule)
        | (before.CalendarVersion == now.CalendarVersion ? Cause.None : Cause.Calendar)
        | (before.Inputs == now.Inputs ? Cause.None : Cause.Inputs);
}
