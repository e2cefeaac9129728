using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Sums as reports write them: £3.087m where that is exact, else in full.</summary>
public static class Millions
{
    public static string InMillions(this Money sum) =>
        sum.Pence != 0 && sum.Pence % 100_000 == 0 && Math.Abs(sum.Pence) >= 10_000_000 ? $"£{sum.InPounds / 1_000_000m:0.###}m" : sum.ToString();
}
