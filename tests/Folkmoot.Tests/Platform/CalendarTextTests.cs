using System.Text;
using Folkmoot.Platform.Calendars;

namespace Folkmoot.Tests.Platform;

public class CalendarTextTests
{
    private static readonly CalendarDay Day = new("one@here", new(2026, 12, 31), new(2026, 11, 21, 12, 0, 5, DateTimeKind.Utc), "A, b; c\\d", "First\nsecond", "https://example.org/a,b", "Tender");

    [Fact]
    public void A_day_is_a_whole_day_event_that_ends_on_the_next()
    {
        Assert.Equal(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Folkmoot//Deadlines//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Here\r\nX-WR-CALDESC:All\\, of it\r\n"
            + "BEGIN:VEVENT\r\nUID:one@here\r\nDTSTAMP:20261121T120005Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:A\\, b\\; c\\\\d\r\nDESCRIPTION:First\\nsecond\r\n"
            + "CATEGORIES:Tender\r\nURL:https://example.org/a,b\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            CalendarText.Of("Here", "All, of it", [Day]));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    public void No_line_has_more_than_75_octets_and_no_character_is_cut(string character)
    {
        var summary = string.Concat(Enumerable.Repeat(character, 200));
        var text = CalendarText.Of("Here", "", [Day with { Summary = summary }]);

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("SUMMARY:" + summary + "\r\n", text.Replace("\r\n ", ""));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text.Split('\n').Length - 1, text.Split("\r\n").Length - 1);
    }

    [Fact]
    public void A_line_of_exactly_75_octets_is_not_folded()
    {
        var text = CalendarText.Of("Here", "", [Day with { Summary = new string('a', 75 - "SUMMARY:".Length) }]);
        Assert.Contains("\r\nSUMMARY:" + new string('a', 67) + "\r\nDESCRIPTION", text);
        Assert.Contains("\r\n a\r\nDESCRIPTION", CalendarText.Of("Here", "", [Day with { Summary = new string('a', 68) }]));
    }
}
