using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.ShowContract;

/// <summary>Sums as people say them.</summary>
public static class Sums
{
    /// <summary>"£3.087m" where thousands of pounds say it exactly, else in full.</summary>
    public static string Short(Money sum) =>
        Math.Abs(sum.Pence) >= 10_000_000 && sum.Pence % 100_000 == 0 ? $"£{sum.InPounds / 1_000_000:0.###}m" : sum.ToString();
}
