using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Reports;

/// <summary>The days of a report as they were asked for; the year that ends today unless told.</summary>
public static class Period
{
    public static (DateOnly From, DateOnly To) Read(string? from, string? to, DateOnly today, Objections wrong)
    {
        var (first, last) = (wrong.Day("from", from, needed: false), wrong.Day("to", to, needed: false));
        var end = last ?? today;
        var begin = first ?? end.AddYears(-1).AddDays(1);
        if (begin > end) wrong.Add("to", $"The period would end on {end.InWords()}, before it begins on {begin.InWords()}.");
        return begin > end ? (end.AddYears(-1).AddDays(1), end) : (begin, end);
    }
}
