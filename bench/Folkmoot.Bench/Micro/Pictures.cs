using BenchmarkDotNet.Attributes;
using Folkmoot.Platform.Charts;

namespace Folkmoot.Bench.Micro;

[MemoryDiagnoser]
public class Pictures
{
    private static readonly DateOnly First = new(2018, 4, 1);

    private static readonly Timeline Lineage = new("t", "Title", "Description", new DateOnly(2026, 11, 21),
    [
        new TimelineRow("Terms", [.. Enumerable.Range(0, 10).Select(n => new TimelineMark(TimelineShape.Bar, n % 2 == 0 ? TimelineLook.Stated : TimelineLook.Inferred, First.AddYears(n), First.AddYears(n + 1).AddDays(-1), $"20{18 + n}", "A term of one year"))]),
        new TimelineRow("Decisions", [.. Enumerable.Range(0, 20).Select(n => new TimelineMark(TimelineShape.Diamond, TimelineLook.Stated, First.AddMonths(n * 5), null, $"{n:00}/00001", "A decision"))]),
    ]);

    private static readonly StackedBar Funding = new("b", "Who pays", [new BarPart("The council", 2_500_000, BarFill.Light), new BarPart("Nobody", 587_000, BarFill.FineHatched)]);

    [Benchmark]
    public string TimelineOfTwentyDecisions() => TimelineDrawing.Draw(Lineage, Paper.Wide);

    [Benchmark]
    public object FundingBar() => Funding.Draw()!;
}
