using Folkmoot.Law.Days;

namespace Folkmoot.Law.Procurement;

/// <summary>The last day for something that has to be done within so many days after an event: the day of the event does not count, every other day does.</summary>
internal static class WithinDays
{
    internal static Deadline After(Rule rule, DateOnly theEvent, int days, string note)
    {
        var last = rule.InForceOn(theEvent).AddDays(days);
        return new()
        {
            Day = last,
            From = theEvent,
            Bound = Bound.NotAfter,
            Rule = rule,
            Length = new(days, Unit.Days),
            Steps = new Sum().Start(theEvent, note).Counted(theEvent.AddDays(1), last).Steps,
        };
    }

    /// <summary>The first day for something that may not happen until so many days after an event.</summary>
    internal static Deadline NotUntil(Rule rule, DateOnly theEvent, int days, string note)
    {
        var first = rule.InForceOn(theEvent).AddDays(days);
        return new()
        {
            Day = first,
            From = theEvent,
            Bound = Bound.NotBefore,
            Rule = rule,
            Length = new(days, Unit.Days),
            Steps = new Sum().Start(theEvent, note).Counted(theEvent.AddDays(1), first).Steps,
        };
    }
}
