namespace Folkmoot.Platform.Pages;

/// <summary>Dates, numbers and answers as pages write them.</summary>
public static class Wording
{
    /// <summary>"26 July 2023".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>"26 Jul 2023", for tables.</summary>
    public static string InShort(this DateOnly day) => day.ToString("d MMM yyyy");

    /// <summary>"2023-07-26", for machines.</summary>
    public static string ForMachines(this DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>"July 2023".</summary>
    public static string MonthInWords(this DateOnly day) => day.ToString("MMMM yyyy");

    /// <summary>A date known as far as it is: "2019-04-01", "2019-04" and "2019" in words; anything else as it stands.</summary>
    public static string DateInWords(this string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day.InWords()
        : DateOnly.TryParseExact(date, "yyyy-MM", out var month) ? month.MonthInWords()
        : date;

    /// <summary>A number with its noun: "1 decision", "1,204 decisions", "no decisions".</summary>
    public static string Counted(this int number, string one, string? several = null) =>
        number == 0 ? $"no {several ?? one + "s"}" : $"{number:#,##0} {(number == 1 ? one : several ?? one + "s")}";
}
