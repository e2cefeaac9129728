namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>A date as some page prints it. <see cref="Date"/> is null when the calendar has no such day; Day is 0 for a month only.</summary>
public readonly record struct PrintedDate(int Start, int End, int Year, int Month, int Day)
{
    public bool IsMonth => Day == 0;
    public DateOnly? Date =>
        Month is < 1 or > 12 || Year is < 1800 or > 2200 || Day > DateTime.DaysInMonth(Year, Month) ? null : new(Year, Month, Math.Max(Day, 1));

    public DateOnly? LastDay => Date is not { } first ? null
        : IsMonth ? new(Year, Month, DateTime.DaysInMonth(Year, Month)) : first;

    /// <summary>The day the whole text stands for, or null.</summary>
    public static DateOnly? Read(string? text) =>
        text is not null && First(text) is { IsMonth: false } found && text.AsSpan(0, found.Start).Trim().IndexOfAnyInRange('0', '9') < 0
            ? found.Date : null;

    public static PrintedDate? First(string text, int from = 0)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            var scanner = new DateScanner(text, at);
            if (char.IsAsciiDigit(text[at]) ? scanner.FromDay() : char.IsAsciiLetter(text[at]) && scanner.FromMonth())
                return scanner.Found;
        }
        return null;
    }

    public static IEnumerable<PrintedDate> AllIn(string text)
    {
        for (var found = First(text); found is { } date; found = First(text, date.End)) yield return date;
    }
}
