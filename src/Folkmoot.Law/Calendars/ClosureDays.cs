namespace Folkmoot.Law.Calendars;

/// <summary>Whose period is being counted.</summary>
public enum PeriodOf
{
    /// <summary>The authority's own, such as the call-in window.</summary>
    Authority,

    /// <summary>A statute's, such as clear days before a meeting.</summary>
    Statute,
}

/// <summary>When an authority's closure days count (CAL-02): in its own periods, and in those of a statute only where the monitoring officer has said so.</summary>
public static class ClosureDays
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CAL-02", 1, "an authority's closure days", Standing.Constitution, Confidence.Medium, Since: null,
        "Closure days lengthen local periods such as call-in; they lengthen statutory clear days only by the monitoring officer's decision.",
        Instruments.PapersOpenAtTheOffices);

    /// <summary>The calendar for a period: with the closure days, or without them.</summary>
    /// <param name="bankHolidays">The calendar without any closure days.</param>
    /// <param name="closures">The authority's closure days.</param>
    /// <param name="of">Whose period is being counted.</param>
    /// <param name="forStatute">Whether the monitoring officer has said that closure days lengthen statutory periods.</param>
    public static WorkingCalendar Calendar(WorkingCalendar bankHolidays, IEnumerable<ClosureDay> closures, PeriodOf of, bool forStatute = false) =>
        of == PeriodOf.Authority || forStatute ? bankHolidays.With(closures) : bankHolidays;

    /// <summary>What is wrong with a list of closure days, each named by its field; empty when it may be used.</summary>
    public static IReadOnlyList<Refusal> Refusals(IReadOnlyCollection<ClosureDay> closures) => Refusal.Among(
        (closures.Any(closure => string.IsNullOrWhiteSpace(closure.Authority)), nameof(ClosureDay.Authority), "A closure day says who decided it and where that is written.", Rule.Citation),
        (closures.Any(closure => string.IsNullOrWhiteSpace(closure.Reason)), nameof(ClosureDay.Reason), "A closure day says why.", Rule.Citation),
        (closures.DistinctBy(closure => closure.Day).Count() != closures.Count, nameof(ClosureDay.Day), "A closure day is listed twice.", Rule.Citation));
}
