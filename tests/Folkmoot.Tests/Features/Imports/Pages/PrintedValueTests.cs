using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class PrintedValueTests
{
    [Theory]
    [InlineData("26/07/2031", "2031-07-26")]
    [InlineData("6.7.31", "2031-07-06")]
    [InlineData("16.12 19", "2019-12-16")]
    [InlineData("2031-07-26", "2031-07-26")]
    [InlineData("26th Jul 2031", "2031-07-26")]
    [InlineData("31March 2031", "2031-03-31")]
    [InlineData("Monday, 6 July, 2031", "2031-07-06")]
    [InlineData("July 26, 2031", "2031-07-26")]
    [InlineData("1st of Sept. 2031", "2031-09-01")]
    [InlineData("6 Oct '31", "2031-10-06")]
    [InlineData("31 September 2031", null)]
    [InlineData("29/02/2031", null)]
    [InlineData("12/13/2031", null)]
    [InlineData("section 4.2.1 of 7", null)]
    public void A_date_is_read_in_every_form_met(string printed, string? date) => Assert.Equal(date, PrintedDate.Read(printed)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("Not before 26th Jul 2031 by Cabinet", "not_before", "2031-07-26", null, "Cabinet")]
    [InlineData("Between 1 Aug 2031 and 3 Dec 2031 by Leader", "between", "2031-08-01", "2031-12-03", "Leader")]
    [InlineData("Before 27 Mar 2031 by Leader of the Council", "before", null, "2031-03-27", "Leader of the Council")]
    [InlineData("5 May 2031 by Cabinet", "on", "2031-05-05", "2031-05-05", "Cabinet")]
    [InlineData("February 2032 by Executive", "month", "2032-02-01", "2032-02-29", "Executive")]
    [InlineData("Not before March 2031", "not_before", "2031-03-01", null, null)]
    [InlineData("by Cabinet", null, null, null, "Cabinet")]
    public void A_due_date_is_of_one_of_five_kinds(string printed, string? kind, string? from, string? to, string? taker)
    {
        var due = DueText.Read(printed)!;
        Assert.Equal((kind, from, to, taker), (due.Kind, due.From?.ToString("yyyy-MM-dd"), due.To?.ToString("yyyy-MM-dd"), due.Taker));
    }

    [Fact]
    public void The_reason_behind_a_semicolon_is_no_part_of_the_due_text()
    {
        var due = DueText.Read("Not before 19th Mar 2031; taken by the semi-urgent process", "Leader")!;
        Assert.Equal(("Not before 19th Mar 2031", "Leader", "taken by the semi-urgent process"), (due.Text, due.Taker, due.Reason));
    }

    [Theory]
    [InlineData("A Person, Head of Homes, North Email: a@b.example Tel: 01632 960101.", "A Person|Head of Homes, North|a@b.example|01632 960101")]
    [InlineData("A Person, Officer Email: A@b.example or 01632 960102 Email: a@b.example.", "A Person|Officer|a@b.example|01632 960102")]
    [InlineData("A Person, Fleet Manager.", "A Person|Fleet Manager||")]
    [InlineData("A Person Email: a@b.example.", "A Person||a@b.example|")]
    [InlineData("Email: a@b.example.", "||a@b.example|")]
    [InlineData("A Person Email:", "A Person|||")]
    [InlineData("One Person, Clerk Email: one@b.example, Two Person, Solicitor Email: two@b.example.", "One Person|Clerk|one@b.example|;Two Person|Solicitor|two@b.example|")]
    [InlineData("", "")]
    public void A_contact_is_taken_apart(string printed, string expected) =>
        Assert.Equal(expected, string.Join(';', ContactText.Read(printed).Select(c => $"{c.Name}|{c.Role}|{c.Email}|{c.Telephone}")));

    [Theory]
    [InlineData("31/00012 - Boilers", "31/00012", "Boilers")]
    [InlineData("31-00012 Boilers", "31-00012", "Boilers")]
    [InlineData("31/00012 -Boilers", "31/00012", "Boilers")]
    [InlineData("Boilers (2031/08/27A)", "2031/08/27A", "Boilers")]
    [InlineData("CR/485/12/31 - Boilers", "CR/485/12/31", "Boilers")]
    [InlineData("Boilers OKD35 (31/32)", "OKD35 (31/32)", "Boilers")]
    [InlineData("Boilers (Decision 01104424)", "01104424", "Boilers")]
    [InlineData("Boilers 2031-32", null, "Boilers 2031-32")]
    [InlineData("Use of Regulation 72 (1) (c)", null, "Use of Regulation 72 (1) (c)")]
    public void The_reference_is_taken_out_of_the_title(string printed, string? reference, string title) =>
        Assert.Equal((title, reference), TitleReference.Split(printed));
}
