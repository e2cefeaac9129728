using System.Globalization;
using System.Text;

namespace Folkmoot.Platform.Calendars;

/// <summary>An event that lasts a whole day.</summary>
/// <param name="Uid">Names the event for ever: the same event has the same one, whatever becomes of its day.</param>
/// <param name="Day">The day.</param>
/// <param name="WrittenAt">When this version of the event was made, in UTC.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Description">More about it.</param>
/// <param name="Address">Its page.</param>
/// <param name="Category">The kind it is filtered by.</param>
public sealed record CalendarDay(string Uid, DateOnly Day, DateTime WrittenAt, string Summary, string Description, string Address, string Category);

/// <summary>Writes days as iCalendar (RFC 5545): lines end with CR LF and are folded at 75 octets, texts are escaped.</summary>
public static class CalendarText
{
    private const int LineOctets = 75;

    /// <summary>The whole calendar.</summary>
    /// <param name="name">What a reader's program calls it.</param>
    /// <param name="about">What it holds.</param>
    /// <param name="days">Its events.</param>
    public static string Of(string name, string about, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        foreach (var line in new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Folkmoot//Deadlines//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(name)}", $"X-WR-CALDESC:{Escaped(about)}" }) Fold(text, line);
        foreach (var day in days) Write(text, day);
        Fold(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CalendarDay day)
    {
        Fold(text, "BEGIN:VEVENT");
        Fold(text, $"UID:{day.Uid}");
        Fold(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{day.WrittenAt:yyyyMMdd'T'HHmmss'Z'}"));
        Fold(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day.Day:yyyyMMdd}"));
        Fold(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.Day.AddDays(1):yyyyMMdd}"));
        Fold(text, $"SUMMARY:{Escaped(day.Summary)}");
        Fold(text, $"DESCRIPTION:{Escaped(day.Description)}");
        Fold(text, $"CATEGORIES:{Escaped(day.Category)}");
        Fold(text, $"URL:{day.Address}");
        Fold(text, "TRANSP:TRANSPARENT");
        Fold(text, "END:VEVENT");
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r\n", "\\n").Replace("\n", "\\n").Replace("\r", "\\n");

    // A line is cut between characters, never inside one; what follows begins with a space, which counts.
    private static void Fold(StringBuilder text, string line)
    {
        var room = LineOctets;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                text.Append("\r\n ");
                room = LineOctets - 1;
            }
            text.Append(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
