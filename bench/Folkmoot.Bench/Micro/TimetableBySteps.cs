using BenchmarkDotNet.Attributes;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Bench.Micro;

/// <summary>What the latest days cost as a profile grows: a chain of notices, work, call-ins and standstills, every fourth step waiting for two.</summary>
[MemoryDiagnoser]
public class TimetableBySteps
{
    private Network _network = null!;

    private Latest[] _latest = [];

    [Params(10, 20, 40, 80)]
    public int Steps { get; set; }

    [GlobalSetup]
    public void Set()
    {
        _network = new(new("chain", [.. Enumerable.Range(0, Steps).Select(Step)]), TimetableCalendars.EnglandAndWales);
        _latest = new Latest[Steps];
    }

    [Benchmark]
    public void LatestDays() => _network.ComputeLatest(new(2026, 4, 1), Pace.Likely, _latest);

    private static StepPlan Step(int n)
    {
        var (kind, length) = (n % 4) switch { 0 => (StepKind.KeyDecisionNotice, 28), 1 => (StepKind.CallIn, 5), 2 => (StepKind.Standstill, 8), _ => (StepKind.Work, 20) };
        return new($"s{n}", "Step", kind, Estimate.Exactly(length), [.. Enumerable.Range(1, n % 4 == 3 ? 2 : 1).Where(back => back <= n).Select(back => new After($"s{n - back}"))]);
    }
}
