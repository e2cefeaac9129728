using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables;

/// <summary>
/// The steps of a network computed back from a contract's end, and forward from today (TIM-02). Days are computed when it is
/// made; how each was counted is written out only when asked, by <see cref="Explain"/>.
/// </summary>
public sealed class Timetable
{
    private readonly Dictionary<string, TimetableStep> _byKey;

    private Timetable(Network network, DateOnly contractEnd, DateOnly today, Pace pace, IReadOnlyList<TimetableStep> steps, DateOnly done)
    {
        (Network, ContractEnd, Today, Pace, Steps, Done) = (network, contractEnd, today, pace, steps, done);
        _byKey = steps.ToDictionary(step => step.Key);
    }

    /// <summary>The network it was computed from.</summary>
    public Network Network { get; }

    /// <summary>The last day of the contract.</summary>
    public DateOnly ContractEnd { get; }

    /// <summary>The first day of the next arrangement.</summary>
    public DateOnly Starts => ContractEnd.AddDays(1);

    /// <summary>The day it was computed for.</summary>
    public DateOnly Today { get; }

    /// <summary>The lengths it was computed with.</summary>
    public Pace Pace { get; }

    /// <summary>The steps, each after all it waits for.</summary>
    public IReadOnlyList<TimetableStep> Steps { get; }

    /// <summary>The first day on which all can be done, given today and what has happened; <see cref="DateOnly.MaxValue"/> past the years known.</summary>
    public DateOnly Done { get; }

    /// <summary>Whether all can be done in time.</summary>
    public bool InTime => Done <= Starts;

    /// <summary>The last day on which the whole can begin.</summary>
    public DateOnly LastDayToBegin => Steps.Min(step => step.Latest.Start);

    /// <summary>The steps that leave the whole no day to spare, in order.</summary>
    public IEnumerable<TimetableStep> CriticalPath => Steps.Where(step => step.Critical);

    /// <summary>A step by its key.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public TimetableStep this[string key] => _byKey.TryGetValue(key, out var step) ? step : throw new ArgumentException($"'{Network.Profile.Name}' has no step '{key}'.", nameof(key));

    /// <summary>Computes a timetable.</summary>
    /// <param name="network">The steps on an authority's calendars.</param>
    /// <param name="contractEnd">The last day of the contract, after options that were taken up.</param>
    /// <param name="today">The first day on which anything that has not begun can begin.</param>
    /// <param name="pace">The lengths to count with.</param>
    /// <param name="happened">What has happened so far.</param>
    /// <exception cref="OutsideTheLaw">A count leaves the years the calendars know, or a rule was not in force.</exception>
    /// <exception cref="ArgumentException">Something happened to a step that is not there.</exception>
    public static Timetable Of(Network network, DateOnly contractEnd, DateOnly today, Pace pace = Pace.Likely, IReadOnlyList<Happened>? happened = null)
    {
        var n = network.Steps.Count;
        var (latest, earliest, lengths) = (new Latest[n], new Earliest[n], new int[n]);
        network.ComputeLatest(contractEnd.AddDays(1), pace, latest);
        network.LengthsAt(pace, lengths);
        var done = network.ComputeEarliest(today, lengths, network.ProgressOf(happened), earliest);
        var spare = network.Spare(latest);
        var steps = new TimetableStep[n];
        for (var at = 0; at < n; at++)
        {
            steps[at] = new(network.Steps[at], lengths[at], latest[at], earliest[at], spare[at], network.MeetingsKnown(at, latest[at].Legal));
        }

        return new(network, contractEnd, today, pace, steps, done);
    }

    /// <summary>How the latest day of a step was counted, with all that is needed to count it again.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public WorkedOut Explain(string key) => Network.Explain(this[key]);

    /// <summary>The latest days as they are to be stored: each with its rule, versions and inputs.</summary>
    public IReadOnlyList<KeptDate> Kept() => [.. Steps.Select(Network.Keep)];
}
