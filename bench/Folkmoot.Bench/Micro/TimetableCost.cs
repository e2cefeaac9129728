using BenchmarkDotNet.Attributes;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Law.Timetables.Simulating;

namespace Folkmoot.Bench.Micro;

/// <summary>What one contract's timetable costs: its latest days alone, the whole with its explanations, and a simulation.</summary>
[MemoryDiagnoser]
public class TimetableCost
{
    private static readonly DateOnly End = new(2026, 3, 31);

    private static readonly DateOnly Today = new(2024, 11, 4);

    private static readonly Network Redesign = new(Profiles.FullRedesign, TimetableCalendars.EnglandAndWales);

    private static readonly Network Floor = new(Profiles.Floor, TimetableCalendars.EnglandAndWales);

    private readonly Latest[] _latest = new Latest[Redesign.Steps.Count];

    [Benchmark]
    public void LatestDaysOfOneContract() => Redesign.ComputeLatest(End.AddDays(1), Pace.Likely, _latest);

    [Benchmark]
    public Judged BandOfOneContract() => Bands.ByNetworks(End, Today, Redesign, Floor);

    [Benchmark]
    public Timetable WholeTimetable() => Timetable.Of(Redesign, End, Today);

    [Benchmark]
    public int WholeTimetableWorkedOut()
    {
        var timetable = Timetable.Of(Redesign, End, Today);
        return timetable.Steps.Sum(step => timetable.Explain(step.Key).Sum?.Steps.Count ?? 0);
    }

    [Benchmark]
    public Forecast TenThousandRuns() => Simulation.Of(Redesign, End, Today);
}
