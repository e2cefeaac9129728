namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class DecisionPageTests
{
    private const string Head = "Decision details\n\nA new ferry\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nIs Key decision?: Yes\n\nIs subject to call in?: No\n\n";
    private const string Tail = "\n\nPublication date: 12/03/2031\n\nDate of decision: 10/03/2031\n\nDecided at meeting: 10/03/2031 - Cabinet\n\nEffective from: 20/03/2031";

    [Fact]
    public void A_decision_is_read_with_its_dates_and_meeting()
    {
        var page = Read.Page(Head + "Purpose:\n\nTo cross the water.\n\nDecision:\n\nRESOLVED That a ferry be bought." + Tail);
        Assert.Equal(("decision_details", "A new ferry", "Key", "RESOLVED That a ferry be bought."), (page.PageKind, page.Title, page.DecisionType, page.DecisionText));
        Assert.Equal((new DateOnly(2031, 3, 12), new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 20)), (page.PublicationDate, page.DateOfDecision, page.EffectiveFrom));
        Assert.Equal((new DateOnly(2031, 3, 10), "Cabinet"), (page.DecidedAtMeeting!.Date, page.DecidedAtMeeting.Body));
    }

    [Fact]
    public void Text_that_has_lost_its_headings_is_the_decision() =>
        Assert.Equal("That a ferry be bought.", Read.Page(Head + "That a ferry be bought." + Tail).DecisionText);

    [Fact]
    public void A_resolution_within_a_decision_is_part_of_it() =>
        Assert.StartsWith("The Director spoke.", Read.Page(Head + "Decisions:\n\nThe Director spoke.\n\nRESOLVED: That it be noted." + Tail).DecisionText, StringComparison.Ordinal);

    [Fact]
    public void A_label_with_a_space_before_its_colon_is_a_label() =>
        Assert.Equal("Clean water", Read.Page(Head + "Decision:\n\nYes.\n\nCorporate Priorities : Clean water;" + Tail).More["corporate_priorities"]);

    [Fact]
    public void Saved_html_is_read_like_its_text()
    {
        var page = Read.Page(
            """
            <div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Decision details</h1></div><h2 class="mgSubTitleTxt">Boats &#38; piers</h2>
            <ul class="mgActionList"><li><a href="mgIssueHistoryHome.aspx?IId=77&amp;Opt=0">Find out more about this issue</a></li></ul>
            <p><span class="mgLabel">Is Key decision?: </span>No</p><h3 class="mgSubSubTitleTxt">Decision:</h3>
            <div class="mgWordPara"><p class="MsoNormal">That the pier
            be mended.</p></div><p><span class="mgLabel">Date of decision: </span>10&#47;03&#47;2031</p>
            <p><span class="mgLabel">Decided at meeting: </span><a href="ieListDocuments.aspx?CId=5&amp;MID=9">10&#47;03&#47;2031 - Pier Committee</a></p>
            <p class="mgLabel">Accompanying Documents:</p><ul class="mgBulletList"><li><a href="documents/s1/pier.pdf">Pier <span class="mgFileSize">PDF 9 KB</span></a></li></ul></div>
            """);
        Assert.Equal(("Boats & piers", "Non-key", "That the pier be mended.", "77"), (page.Title, page.DecisionType, page.DecisionText, page.IssueId));
        Assert.Equal(("Pier Committee", "5", "9"), (page.DecidedAtMeeting!.Body, page.DecidedAtMeeting.CommitteeId, page.DecidedAtMeeting.MeetingId));
        Assert.Equal(("Pier", "documents/s1/pier.pdf", "9 KB", "PDF"), page.Documents.Select(d => (d.Title, d.Address, d.Size, d.Type)).Single());
    }

    [Fact]
    public void Decisions_of_an_issue_are_read_with_their_date_and_number()
    {
        var page = Read.Page("Issue - decisions\n\nFerries\n\n10/03/2031 - A new ferry (Decision 00110022)\n\nThe Board spoke.\n\nRESOLVED That one be bought.\n\nReason for Decision - as in the report\n\nThis decision is subject to call-in");
        Assert.Equal(("issue_decisions", "Ferries", "00110022", "as in the report"), (page.PageKind, page.Title, page.Reference, page.ReasonForDecision));
        Assert.Equal("Yes", page.More["subject_to_call_in"]);
        Assert.StartsWith("The Board spoke.", page.DecisionText, StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_of_an_issue_are_read_with_their_votes()
    {
        var page = Read.Page("Issue - meetings\n\nFerries\n\nMeeting: 25/03/2031 - Harbour Committee (Item 26)\n\nThe Committee voted 4-3-1 for it.\n\nMeeting: 26/03/2031 - Cabinet (Item 2)\n\nAgreed.");
        Assert.Equal(["Harbour Committee", "Cabinet"], page.Records.Select(row => row.DecidedAtMeeting!.Body));
        Assert.Equal(["4-3-1"], (IEnumerable<string>)page.Records[0].More["votes"]);
    }
}
