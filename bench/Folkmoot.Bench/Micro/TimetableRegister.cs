using BenchmarkDotNet.Attributes;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Bench.Micro;

/// <summary>What the timetables of a whole register cost on one core: the latest days of every contract, and its band.</summary>
[MemoryDiagnoser]
public class TimetableRegister
{
    private static readonly DateOnly Today = new(2024, 11, 4);

    private static readonly Network Redesign = new(Profiles.FullRedesign, TimetableCalendars.EnglandAndWales);

    private static readonly Network Floor = new(Profiles.Floor, TimetableCalendars.EnglandAndWales);

    private readonly Latest[] _latest = new Latest[Redesign.Steps.Count];

    private DateOnly[] _ends = [];

    [Params(1_000, 10_000, 100_000)]
    public int Contracts { get; set; }

    [GlobalSetup]
    public void Set() => _ends = [.. Enumerable.Range(0, Contracts).Select(n => new DateOnly(2023, 1, 1).AddDays(n * 37 % 2000))];

    [Benchmark]
    public int LatestDaysOfARegister()
    {
        var known = 0;
        foreach (var end in _ends)
        {
            if (Redesign.TryComputeLatest(end.AddDays(1), Pace.Likely, _latest)) known++;
        }

        return known;
    }

    [Benchmark]
    public int BandsOfARegister()
    {
        var black = 0;
        foreach (var end in _ends)
        {
            if (Bands.ByNetworks(end, Today, Redesign, Floor).Band == Band.Black) black++;
        }

        return black;
    }

    [Benchmark]
    public int WholeTimetablesOfARegister()
    {
        var late = 0;
        foreach (var end in _ends)
        {
            if (!Timetable.Of(Redesign, end, Today).InTime) late++;
        }

        return late;
    }
}
