namespace Folkmoot.Features.Imports.Prose;

public enum DatePrecision { Day, Month, Year, Range, Duration, Invalid }

/// <summary>
/// A date as it stands in a text, in whatever form: <see cref="Iso"/> is "2031-03-31", "2031-04", "2031", "2031/2034" for
/// years from and to, or null where the day does not exist.
/// </summary>
public sealed record PrintedDate(string Text, int Start, int Length, string? Iso, DatePrecision Precision)
{
    public DateOnly? Day { get; init; }

    /// <summary>"2023/24": a financial, school or municipal year, not a year of its own.</summary>
    public bool IsSpannedYear { get; init; }

    public string? Finding { get; init; }

    public int End => Start + Length;
}
