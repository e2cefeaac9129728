using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Whole months, and days beyond them, from the first day of a stretch to its last, both included.</summary>
public readonly record struct Months(int Whole, int Days)
{
    public static Months Of(DateOnly from, DateOnly to)
    {
        var end = to.AddDays(1);
        var whole = (end.Year - from.Year) * 12 + end.Month - from.Month;
        whole -= from.AddMonths(whole) > end ? 1 : 0;
        return new Months(whole, end.DayNumber - from.AddMonths(whole).DayNumber);
    }

    /// <summary>"64 months", "3 months and 4 days".</summary>
    public string InMonths() => (Whole, Days) switch
    {
        (0, _) => Days.Counted("day"),
        (_, 0) => Whole.Counted("month"),
        _ => $"{Whole.Counted("month")} and {Days.Counted("day")}",
    };

    /// <summary>"5 years 4 months".</summary>
    public string InYears() => Whole < 12 ? InMonths() : Whole % 12 == 0 ? (Whole / 12).Counted("year") : $"{(Whole / 12).Counted("year")} {(Whole % 12).Counted("month")}";
}

/// <summary>What a stretch of time is called.</summary>
public static class PeriodName
{
    /// <summary>"2023/24" for a financial year, "2019/20 to 2022/23" for several, else "April to July 2026".</summary>
    public static string Of(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when IsYears(first, last) =>
            last.Year == first.Year + 1 ? Year(first.Year) : $"{Year(first.Year)} to {Year(last.Year - 1)}",
        ({ } first, { } last) when first.Year == last.Year => $"{first:MMMM} to {last.MonthInWords()}",
        ({ } first, { } last) => $"{first.MonthInWords()} to {last.MonthInWords()}",
        ({ } first, null) => "from " + first.MonthInWords(),
        (null, { } last) => "until " + last.MonthInWords(),
        _ => "dates not known",
    };

    /// <summary>The same for a narrow place: "23/24", "19/20–22/23", "Apr–Jul 26", "Nov 25–Jan 26".</summary>
    public static string Short(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when IsYears(first, last) =>
            last.Year == first.Year + 1 ? Year(first.Year)[2..] : $"{Year(first.Year)[2..]}–{Year(last.Year - 1)[2..]}",
        ({ } first, { } last) when first.Year == last.Year => $"{first:MMM}–{last:MMM yy}",
        ({ } first, { } last) => $"{first:MMM yy}–{last:MMM yy}",
        ({ } first, null) => $"{first:MMM yy}",
        _ => "?",
    };

    private static bool IsYears(DateOnly from, DateOnly to) => from is { Month: 4, Day: 1 } && to is { Month: 3, Day: 31 };

    private static string Year(int first) => $"{first}/{(first + 1) % 100:00}";
}
