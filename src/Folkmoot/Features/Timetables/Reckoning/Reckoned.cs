using Folkmoot.Law.Timetables;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>The dates of a contract that is to be replaced, as they are to be kept.</summary>
/// <param name="LastSafeDay">The last day on which the first step can begin.</param>
/// <param name="Dates">The last day of each step.</param>
public sealed record Reckoned(DateOnly LastSafeDay, IReadOnlyList<KeptDate> Dates)
{
    public static Reckoned Of(ContractStanding standing)
    {
        var timetable = Timetable.Of(standing.Network, standing.End, standing.Measure.Today);
        return new(timetable.LastDayToBegin, timetable.Kept());
    }
}

/// <summary>Reckons a register. Most contracts end with a month: those that end on one day by one way have the same dates.</summary>
internal sealed class Register(Plans plans, DateOnly today)
{
    private readonly Dictionary<(Network Network, DateOnly End), Reckoned> reckoned = [];

    /// <summary>The standing and the dates of a contract; null when it needs none.</summary>
    public (ContractStanding Standing, Reckoned Reckoned)? Of(ContractFacts facts)
    {
        if (ContractStanding.Of(facts, plans, today) is not { HasDates: true } standing) return null;
        if (!reckoned.TryGetValue((standing.Network, standing.End), out var dates))
        {
            reckoned[(standing.Network, standing.End)] = dates = Reckoned.Of(standing);
        }
        return (standing, dates);
    }
}
