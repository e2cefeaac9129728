namespace Folkmoot.Platform;

/// <summary>Days as people write them.</summary>
public static class DayWords
{
    /// <summary>"26 July 2023".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>"26 Jul 2023", for lists.</summary>
    public static string InShort(this DateOnly day) => day.ToString("d MMM yyyy");

    /// <summary>"2023-07-26", for the datetime attribute and for addresses.</summary>
    public static string InDigits(this DateOnly day) => day.ToString("yyyy-MM-dd");
}
