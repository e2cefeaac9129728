using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables.Simulating;

/// <summary>The triangular distribution of a length: nothing below the low, nothing above the high, densest at the likely.</summary>
internal static class Triangle
{
    /// <summary>The length below which a share of all lengths lies, to the nearest day.</summary>
    internal static int At(Estimate length, double share)
    {
        double width = length.High - length.Low;
        if (width == 0) return length.Low;
        var (left, right) = (length.Likely - length.Low, length.High - length.Likely);
        return (int)Math.Round(share * width < left
            ? length.Low + Math.Sqrt(share * width * left)
            : length.High - Math.Sqrt((1 - share) * width * right));
    }

    /// <summary>The share of the standard normal distribution below a number, to seven places (Abramowitz and Stegun, 26.2.17).</summary>
    internal static double NormalShare(double z)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(z)));
        var tail = 0.3989422804014327 * Math.Exp(-z * z / 2) * t
            * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return z > 0 ? 1 - tail : tail;
    }
}
