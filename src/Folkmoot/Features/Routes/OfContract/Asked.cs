using System.Globalization;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Routes.OfContract;

/// <summary>What the reader asks: the day, how long the same again would run, and what it would cost. What was typed is kept.</summary>
public sealed class Asked
{
    private const int UsualMonths = 12;
    private const int MostMonths = 240;
    private readonly Dictionary<string, string> problems = [];

    public Asked(string? on, string? months, string? value, DateOnly today)
    {
        (TypedOn, TypedMonths, TypedValue) = (Trimmed(on), Trimmed(months), Trimmed(value));
        On = TypedOn is null ? today : Day(TypedOn) ?? today;
        Months = TypedMonths is null ? UsualMonths : Length(TypedMonths);
        Value = TypedValue is null ? null : Sum(TypedValue);
    }

    public string? TypedOn { get; }

    public string? TypedMonths { get; }

    public string? TypedValue { get; }

    public DateOnly On { get; }

    public int Months { get; }

    public Money? Value { get; }

    /// <summary>What is wrong, by field, in plain words.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    /// <summary>The law is not held for the day.</summary>
    public void OutsideTheLaw(string message) => problems["on"] = $"The law is not held here for {On.InWords()}. {message}";

    /// <summary>The part of an address that carries what was asked; empty when nothing was.</summary>
    public string Query
    {
        get
        {
            (string Name, string? Typed)[] all = [("on", TypedOn), ("months", TypedMonths), ("value", TypedValue)];
            var given = all.Where(one => one.Typed is not null).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Typed!)}").ToList();
            return given.Count == 0 ? "" : "?" + string.Join('&', given);
        }
    }

    private DateOnly? Day(string typed)
    {
        var day = TypedDay.Read(typed, out var problem);
        if (problem is not null) problems["on"] = problem;
        return day;
    }

    private int Length(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= MostMonths) return months;
        problems["months"] = $"Enter a whole number of months from 1 to {MostMonths}";
        return UsualMonths;
    }

    private Money? Sum(string typed)
    {
        var figures = typed.Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        if (decimal.TryParse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds) && pounds < 1_000_000_000_000m && pounds * 100 == decimal.Truncate(pounds * 100))
        {
            return Money.Pounds(pounds);
        }
        problems["value"] = "Enter a sum in pounds, like 3,087,000 or 12.50";
        return null;
    }

    private static string? Trimmed(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
