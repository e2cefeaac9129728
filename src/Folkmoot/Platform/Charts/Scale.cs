namespace Folkmoot.Platform.Charts;

/// <summary>Where a day stands between the left and the right edge of a timeline.</summary>
internal sealed record Scale(DateOnly From, DateOnly To, double Left, double Right)
{
    public double X(DateOnly day) => Left + (Right - Left) * (day.DayNumber - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber);

    /// <summary>The right edge of a day, so that a bar includes its last day.</summary>
    public double After(DateOnly day) => X(day.AddDays(1));

    public IEnumerable<DateOnly> Years => Enumerable.Range(From.Year, To.Year - From.Year + 1).Select(y => new DateOnly(y, 1, 1)).Where(d => d >= From && d <= To);

    /// <summary>The place of the middle of a label that must not leave the picture.</summary>
    public double Within(double x, double width) => Math.Clamp(x, Left + Math.Min(width / 2, (Right - Left) / 2), Right - Math.Min(width / 2, (Right - Left) / 2));
}
