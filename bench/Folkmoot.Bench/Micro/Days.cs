using BenchmarkDotNet.Attributes;
using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;

namespace Folkmoot.Bench.Micro;

[MemoryDiagnoser]
public class Days
{
    private static readonly DateOnly Notice = new(2023, 6, 27);

    [Benchmark]
    public Deadline EarliestEventAfterClearDays() => ClearDays.EarliestEvent(Notice, 28);
}
