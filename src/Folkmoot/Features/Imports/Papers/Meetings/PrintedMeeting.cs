using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>What minutes and agendas share: which body met, when and where.</summary>
internal static partial class PrintedMeeting
{
    public static void Set(PageRecord record, string? body, DateOnly? date, string? time, string? place)
    {
        record.DecidedAtMeeting = new(date, body, null, null);
        foreach (var (name, value) in ((string, string?)[])[("time", time), ("location", place)])
        {
            if (value is { Length: > 0 })
            {
                record.More[name] = value;
            }
        }

        if (body is null || date is null)
        {
            record.Findings.Add(new("meeting_not_known", body is null ? "The body that met is not printed in a form known here." : "The day of the meeting is not printed in a form known here."));
        }
    }

    public static string? Time(string words) => ClockTime().Match(words) is { Success: true } match ? match.Value.Trim() : null;

    public static DateOnly? Day(string words) => PrintedDates.DayIn(words);

    /// <summary>"COUNTY COUNCIL" as it is written in a sentence; "County Council" stays.</summary>
    public static string Named(string printed)
    {
        var words = printed.Trim();
        return words.Any(char.IsLower) ? words : string.Join(' ', words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((word, i) => i > 0 && word is "and" or "of" or "the" or "for" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [GeneratedRegex(@"\b\d{1,2}[.:]\d{2}\s?(am|pm)?\b|\b\d{1,2}\s?(am|pm|noon)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClockTime();
}
