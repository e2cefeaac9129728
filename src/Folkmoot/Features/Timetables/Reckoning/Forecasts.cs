using System.Collections.Concurrent;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Simulating;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>Remembers simulated chances. Most contracts end with a month and are judged by the same steps, so few simulations serve a register for a day.</summary>
public sealed class Forecasts
{
    /// <summary>How many runs a chance shown on a page is taken from.</summary>
    public const int Runs = 2000;

    private const int Most = 4000;

    private readonly ConcurrentDictionary<(string Steps, DateOnly End, DateOnly Today), Forecast> known = new();

    /// <summary>The chance of finishing in time when the first step begins on a day; null when the contract has ended before it.</summary>
    public Forecast? Of(Network network, DateOnly end, DateOnly today)
    {
        if (end < today) return null;
        if (known.Count > Most) known.Clear();
        var steps = string.Join(';', network.Steps.Select(step => $"{step.Key} {step.Kind} {step.Length}")) + string.Join(';', network.Calendars.Local.Closures.Select(closed => closed.Day.DayNumber));
        return known.GetOrAdd((steps, end, today), _ => Simulation.Of(network, end, today, runs: Runs));
    }
}
