using System.Globalization;

namespace Folkmoot.Law.Calendars;

internal static class BankHolidaysFile
{
    internal static BankHolidays Embedded()
    {
        using var stream = typeof(BankHolidaysFile).Assembly.GetManifestResourceStream("bank-holidays.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    internal static BankHolidays Read(string text)
    {
        Dictionary<string, string> head = [];
        List<(DateOnly Day, Nations Nations, string? Name)> holidays = [];
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (char.IsAsciiDigit(line[0])) holidays.Add(Holiday(line));
            else if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) head[line[..colon]] = line[(colon + 2)..];
            else throw new FormatException($"Not a line of bank holidays: '{line}'.");
        }

        var known = new BankHolidays(Of(head, "version"), Of(head, "source"), Day(Of(head, "loaded")), Day(Of(head, "first")), Day(Of(head, "last")));
        foreach (var (day, nations, name) in holidays) known.Add(day, nations, name);
        return known;
    }

    private static (DateOnly Day, Nations Nations, string? Name) Holiday(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var nations = Nations.None;
        var at = 1;
        for (; at < words.Length && Part(words[at]) is { } part; at++) nations |= part;
        if (nations == Nations.None) throw new FormatException($"No part of the United Kingdom in '{line}'.");
        return (Day(words[0]), nations, at < words.Length ? string.Join(' ', words[at..]) : null);
    }

    private static Nations? Part(string word) => word switch
    {
        "EW" => Nations.EnglandAndWales,
        "SCT" => Nations.Scotland,
        "NI" => Nations.NorthernIreland,
        _ => null,
    };

    private static string Of(Dictionary<string, string> head, string key) =>
        head.TryGetValue(key, out var value) ? value : throw new FormatException($"The bank holidays have no line '{key}: …'.");

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"Not a day written yyyy-MM-dd: '{text}'.");
}
