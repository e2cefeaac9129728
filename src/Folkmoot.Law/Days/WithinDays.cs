namespace Folkmoot.Law.Days;

/// <summary>So many days after an event: the day of the event does not count, every other day does.</summary>
internal static class WithinDays
{
    /// <summary>The last day for something that has to be done within so many days after an event.</summary>
    internal static Deadline After(Rule rule, DateOnly theEvent, int days, string note) => Counted(rule, theEvent, days, note, Bound.NotAfter);

    /// <summary>The first day for something that may not happen until so many days after an event.</summary>
    internal static Deadline NotUntil(Rule rule, DateOnly theEvent, int days, string note) => Counted(rule, theEvent, days, note, Bound.NotBefore);

    private static Deadline Counted(Rule rule, DateOnly theEvent, int days, string note, Bound bound)
    {
        var day = rule.InForceOn(theEvent).AddDays(days);
        return new()
        {
            Day = day,
            From = theEvent,
            Bound = bound,
            Rule = rule,
            Length = new(days, Unit.Days),
            Steps = new Sum().Start(theEvent, note).Counted(theEvent.AddDays(1), day).Steps,
        };
    }
}
