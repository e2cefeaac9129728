using Folkmoot.Tests.Features.Imports.Pages;

namespace Folkmoot.Tests.Features.Imports.Papers;

public sealed class MeetingPaperTests
{
    internal const string Minutes =
        """
                               SANDFORD COUNTY COUNCIL

                                      CABINET

        MINUTES of a meeting of the Cabinet held in the Long Room, Pier
        House, Sandford on Thursday, 30 January 2031.

        PRESENT: The Leader (Chairman) and six members

                                UNRESTRICTED ITEMS

        84.    Apologies
        (Item 1)

        None were received.

        85.    31/00093 - Ferries to the Outer
        Islands
        (Item 2)

        1. The Director spoke.

        2. RESOLVED that Cabinet agree to:

        (a) buy two boats; and

        (b) paint them.

        86.    Any other business
        """;

    internal const string Agenda =
        """
                                               AGENDA

                                              CABINET

              Thursday, 30th January, 2031, at 10.00 am Ask for:            Democratic Services
              Long Room, Pier House, Sandford        Telephone:              Tel: 01632 960003

                                          UNRESTRICTED ITEMS

        1.     Apologies

        2.     31/00093 - Ferries to the Outer Islands with two boats and a
               crew (Pages 11 - 84)

        3.     Draft Budget (Pages
               85 - 90)

                                              EXEMPT ITEMS
             (At the time of preparing the agenda there were no exempt items)
        """;

    [Fact]
    public void Minutes_tell_body_day_and_place()
    {
        var record = Read.Page(Minutes);
        Assert.Equal(("printed_minutes", "Cabinet", new DateOnly(2031, 1, 30)), (record.PageKind, record.DecidedAtMeeting!.Body, record.DecidedAtMeeting.Date));
        Assert.Equal("Long Room, Pier House, Sandford", record.More["location"]);
    }

    [Fact]
    public void Each_minute_has_its_number_title_reference_and_resolution()
    {
        var items = Read.Page(Minutes).Records;
        Assert.Equal(["84|1|Apologies|", "85|2|Ferries to the Outer Islands|31/00093", "86||Any other business|"],
            items.Select(item => $"{item.More["number"]}|{item.More.GetValueOrDefault("agenda_number")}|{item.Title}|{item.Reference}"));
        Assert.Equal("RESOLVED that Cabinet agree to:\n\n(a) buy two boats; and\n\n(b) paint them.", items[1].DecisionText);
    }

    [Fact]
    public void An_agenda_tells_body_day_time_place_and_items()
    {
        var record = Read.Page(Agenda);
        Assert.Equal(("agenda_frontsheet", "Cabinet", new DateOnly(2031, 1, 30)), (record.PageKind, record.DecidedAtMeeting!.Body, record.DecidedAtMeeting.Date));
        Assert.Equal("10.00 am", record.More["time"]);
        Assert.Equal("Long Room, Pier House, Sandford", record.More["location"]);
        Assert.Equal(["1 Apologies", "2 Ferries to the Outer Islands with two boats and a crew", "3 Draft Budget"], record.Records.Select(item => $"{item.More["number"]} {item.Title}"));
        Assert.Equal("31/00093", record.Records[1].Reference);
    }

    [Fact]
    public void A_summons_is_an_agenda()
    {
        var record = Read.Page("Summons to and\nAgenda for a\nMeeting on\nThursday, 13th March, 2031\nat 10.00 am\n\n                 Wednesday, 5 March 2031\n\nTo: All Members\n\n" +
            "A meeting of the County Council will be held in the Long Room, Pier House on Thursday, 13th March, 2031 at 10.00 am.\n\n                AGENDA\n\n1.  Apologies for Absence\n\n2.  Boats (Pages 1 - 4)\n");
        Assert.Equal(("County Council", new DateOnly(2031, 3, 13)), (record.DecidedAtMeeting!.Body, record.DecidedAtMeeting.Date));
    }

    [Fact]
    public void Questions_and_answers_are_a_row_each()
    {
        var record = Read.Page(
            "                        Question 1\n\n          COUNTY COUNCIL\n\n      Thursday 13 March 2031\n\n  Question by a member to the Cabinet Member for Piers\n\nWhy is the pier wet?\n\n           Answer\n\nIt stands in the sea.\n" +
            "\f                        Question 2\n\n          COUNTY COUNCIL\n\n      Thursday 13 March 2031\n\n  Question by another member to the Leader\n\nIs it so?\n\n           Answer\n\nYes.\n");
        Assert.Equal(("questions_and_answers", "County Council", new DateOnly(2031, 3, 13)), (record.PageKind, record.DecidedAtMeeting!.Body, record.DecidedAtMeeting.Date));
        Assert.Equal(["Why is the pier wet? It stands in the sea.", "Is it so? Yes."], record.Records.Select(row => $"{row.More["question"]} {row.More["answer"]}"));
    }
}
