using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Simulating;

/// <summary>What so many simulated runs of a timetable say. With the same network, days, runs, seed and correlation it is the same again.</summary>
/// <param name="Chance">The share of the runs that were done in time, from 0 to 1.</param>
/// <param name="HalfBy">The day by which half the runs were done; null where that lies past the years known.</param>
/// <param name="EightyBy">The day by which 80 of a hundred were.</param>
/// <param name="NinetyFiveBy">The day by which 95 of a hundred were.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="Seed">Where the random numbers began.</param>
/// <param name="Correlation">How far the lengths vary together, from 0 to 1.</param>
public sealed record Forecast(decimal Chance, DateOnly? HalfBy, DateOnly? EightyBy, DateOnly? NinetyFiveBy, int Runs, ulong Seed, decimal Correlation);

/// <summary>
/// The chance of finishing in time (TIM-08): every run draws a length for each step that is in doubt, from a triangle between its
/// low and high, and goes forward through the network with its calendars, rules and meetings. What delays one step tends to
/// delay the others, so the lengths share a common factor; drawn apart they would even out and look surer than they are.
/// </summary>
public static class Simulation
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-08", 1, "chance of finishing in time", Standing.Custom, Confidence.Low, Since: null,
        "Lengths are triangular between low, likely and high and vary together through one common factor; two of them are correlated by its share.",
        Instruments.Estimated("triangular lengths with a common factor"));

    /// <summary>How far lengths vary together, in per cent.</summary>
    public static Dated<int> CommonShare { get; } = new("TIM-08", "correlation between the lengths of two steps", "per cent", new(2012, 9, 10), 30, Instruments.Estimated("judgement: lengths drawn apart look surer than they are"));

    /// <summary>Runs a timetable so many times.</summary>
    /// <param name="network">The steps on an authority's calendars.</param>
    /// <param name="contractEnd">The last day of the contract: a run is in time when all is done by the next day.</param>
    /// <param name="today">The first day on which anything that has not begun can begin.</param>
    /// <param name="happened">What has happened so far.</param>
    /// <param name="runs">How many runs, at least 1.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="correlation">From 0 to 1; null for the planned share.</param>
    /// <exception cref="ArgumentOutOfRangeException">No runs, or a correlation that is none.</exception>
    public static Forecast Of(Network network, DateOnly contractEnd, DateOnly today, IReadOnlyList<Happened>? happened = null, int runs = 10_000, ulong seed = 1, decimal? correlation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        var together = correlation ?? CommonShare.Figures[^1].Figure / 100m;
        ArgumentOutOfRangeException.ThrowIfNegative(together, nameof(correlation));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(together, 1, nameof(correlation));

        var done = new DateOnly[runs];
        Run(network, today, network.ProgressOf(happened), done, new Dice(seed), (double)together);
        Array.Sort(done);
        var inTime = Array.FindLastIndex(done, day => day <= contractEnd.AddDays(1)) + 1;
        return new((decimal)inTime / runs, By(done, 50), By(done, 80), By(done, 95), runs, seed, together);
    }

    private static void Run(Network network, DateOnly today, ReadOnlySpan<Progress> progress, Span<DateOnly> done, Dice dice, double together)
    {
        var n = network.Steps.Count;
        Estimate[] estimates = [.. network.Steps.Select(step => step.Length)];
        var (lengths, days) = (new int[n], new Earliest[n]);
        var (shared, own) = (Math.Sqrt(together), Math.Sqrt(1 - together));
        network.LengthsAt(Pace.Likely, lengths);
        for (var run = 0; run < done.Length; run++)
        {
            var common = shared * dice.Normal();
            for (var at = 0; at < n; at++)
            {
                if (estimates[at].Low < estimates[at].High) lengths[at] = Triangle.At(estimates[at], Triangle.NormalShare(common + (own * dice.Normal())));
            }

            done[run] = network.ComputeEarliest(today, lengths, progress, days);
        }
    }

    // The first day by which so many of a hundred were done: the smallest whose share reaches it.
    private static DateOnly? By(DateOnly[] sorted, int percent)
    {
        var day = sorted[(((long)sorted.Length * percent + 99) / 100) - 1];
        return day == DateOnly.MaxValue ? null : day;
    }
}
