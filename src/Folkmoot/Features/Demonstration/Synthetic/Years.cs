namespace Folkmoot.Features.Demonstration.Synthetic;

internal static class Years
{
    /// <summary>The financial year of a day: "2024/25".</summary>
    public static string Financial(DateOnly day)
    {
        var first = day.Month < 4 ? day.Year - 1 : day.Year;
        return $"{first}/{(first + 1) % 100:00}";
    }

    /// <summary>Whole months from one day to another, both included.</summary>
    public static int Months(DateOnly from, DateOnly to)
    {
        var after = to.AddDays(1);
        return ((after.Year - from.Year) * 12) + after.Month - from.Month;
    }

    /// <summary>A length in years where it is one, else in months.</summary>
    public static string InWords(DateOnly from, DateOnly to) => Months(from, to) switch
    {
        12 => "one year",
        24 => "two years",
        36 => "three years",
        48 => "four years",
        60 => "five years",
        var months => $"{months} months",
    };
}
