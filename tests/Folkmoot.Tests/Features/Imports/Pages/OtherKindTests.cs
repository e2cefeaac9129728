namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class OtherKindTests
{
    [Fact]
    public void Divisions_are_taken_from_the_web_service_and_people_left_out()
    {
        var read = Read.File("<?xml version=\"1.0\"?>\r\n<councillorsbyward><wards><ward><wardtitle>Harbour</wardtitle><councillors><councillorcount> 2</councillorcount><councillor><fullusername>Councillor A Nother</fullusername><homeaddress><line1>1 Quay</line1></homeaddress></councillor></councillors></ward></wards></councillorsbyward>");
        var row = Assert.Single(read.Record!.Records);
        Assert.Equal(("division", "Harbour", "2"), (row.RowKind, row.Title, row.More["seats"]));
        Assert.DoesNotContain("Nother", System.Text.Encoding.UTF8.GetString(Folkmoot.Features.Imports.DryRun.RecordJson.Write(read)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_is_read_with_its_agenda()
    {
        var page = Read.Page("<meeting><meetingid>9</meetingid><meetingdate>10/02/2031</meetingdate><meetingstatus>Confirmed</meetingstatus><agendaitems><agendaitem><agendaitemid>3</agendaitemid><agendaitemtitle>31/00012 - Boilers</agendaitemtitle><agendatext>&lt;p&gt;The report of\nthe Head of Homes.&lt;/p&gt;</agendatext><refertocommittee>Audit Committee</refertocommittee></agendaitem></agendaitems></meeting>");
        Assert.Equal(("meeting", "Audit Committee", new DateOnly(2031, 2, 10)), (page.PageKind, page.DecidedAtMeeting!.Body, page.DecidedAtMeeting.Date!.Value));
        Assert.Equal(("31/00012", "Boilers", "The report of the Head of Homes."), (page.Records[0].Reference, page.Records[0].Title, page.Records[0].OpeningText));
    }

    [Theory]
    [InlineData("<html><body><h1>Register of interests</h1><p>Me, Partner</p></body></html>")]
    [InlineData("<html><body><h1>A member</h1><a href=\"mgConvert2PDF.aspx?ID=100&T=6\">Register of interests</a></body></html>")]
    public void Pages_about_members_are_recognised_and_left_alone(string html) =>
        Assert.Contains("member of the council", Read.File(html).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"file\": \"x\"}", "JSON")]
    [InlineData("<!DOCTYPE html><html><body><h1>Error</h1></body></html>", "error page")]
    [InlineData("The weather has been fine.", "no label or heading")]
    [InlineData("<councillorsbyward><wards></wards></councillorsbyward>", "no ward")]
    [InlineData("<meeting><unclosed></meeting>", "broken")]
    public void What_is_no_page_is_refused_with_its_reason(string text, string reason) =>
        Assert.Contains(reason, Read.File(text).Refusal, StringComparison.Ordinal);

    [Fact]
    public void An_entity_that_expands_without_end_is_refused() =>
        Assert.Contains("broken", Read.File("<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><meeting>&b;</meeting>").Refusal, StringComparison.Ordinal);
}
