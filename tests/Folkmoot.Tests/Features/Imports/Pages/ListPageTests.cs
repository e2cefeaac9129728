namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class ListPageTests
{
    [Fact]
    public void A_list_of_published_decisions_holds_one_record_for_each()
    {
        var page = Read.Page("Decisions published\n\n08/11/2031 - 31/00044 - Breakfasts ref: 4027    Recommendations Approved (subject to call-in)\n\nFew bids came.\n\nDecision Maker: Director of Children\n\nDecision published: 11/11/2031\n\nEffective from:\n\nDecision:\n\nA direct award.\n\nWards affected: (All Wards);\n\nLead officer: Head of Schools\n\n\n07/11/2031 - Roofs ref: 4026    Recommendations Approved\n\nLeave is sought.");
        Assert.Equal("decision_list_text", page.PageKind);
        Assert.Equal([("4027", "31/00044", "Breakfasts", "Recommendations Approved (subject to call-in)"), ("4026", null, "Roofs", "Recommendations Approved")],
            page.Records.Select(row => (row.SourceId, row.Reference, row.Title, row.Status)));
        Assert.Equal(("A direct award.", "Few bids came.", null), (page.Records[0].DecisionText, page.Records[0].OpeningText, page.Records[0].EffectiveFrom));
    }

    [Fact]
    public void Text_after_an_empty_date_is_the_decision_and_not_the_date()
    {
        var row = Read.Page("08/11/2031 - Roofs ref: 9    Recommendations Approved\n\nDecision published: 11/11/2031\n\nEffective from:\n\nThe Head of Roofs agreed on 3 May 2031 to mend it.").Records.Single();
        Assert.Equal((null, "The Head of Roofs agreed on 3 May 2031 to mend it."), (row.EffectiveFrom, row.DecisionText));
    }

    [Fact]
    public void A_list_of_forthcoming_decisions_takes_the_taker_from_the_decision_maker()
    {
        var page = Read.Page("23/02/2031 - 31/00106 - Payroll\n\nProposed decision:\n\nTo buy payroll.\n\nDecision Maker: Deputy Leader\n\nDecision due date: Not before 23/02/2031\n\nNotice of decision: 25/01/2031\n\nAnticipated restriction: Part exempt  - view reasons");
        var row = Assert.Single(page.Records);
        Assert.Equal("forthcoming_list_text", page.PageKind);
        Assert.Equal(("not_before", "Deputy Leader", "Not before 23/02/2031"), (row.DecisionDue!.Kind, row.DecisionDue.Taker, row.DecisionDue.Text));
        Assert.Equal((new DateOnly(2031, 1, 25), "Part exempt"), (row.NoticeFirstPublished, row.Restriction));
    }

    [Fact]
    public void Twins_in_a_list_are_noted()
    {
        var page = Read.Page("08/11/2031 - Rent ref: 1    Recommendations Approved\n\nOne.\n\n08/11/2031 - Rent ref: 2    Recommendations Approved\n\nTwo.");
        Assert.All(page.Records, row => Assert.Contains(row.Findings, finding => finding.Rule == "twin"));
    }

    [Fact]
    public void A_table_is_read_by_the_names_of_its_columns()
    {
        var page = Read.Page(
            """
            <table class="mgTabTable"><caption>Decisions published</caption><thead><tr><th>Title<!--x--></th><th>Date</th><th>Effective from</th><th>Call-ins</th></tr></thead><tbody>
            <tr><td><a href="ieDecisionDetails.aspx?ID=13">Roofs &#40;east&#41;<span class="mgHide"> ref&#58; 13</span></a></td><td>01&#47;04&#47;2031</td><td>02&#47;04&#47;2031</td><td>Not for call-in</td></tr>
            <tr><td><a href="mgIssueHistoryHome.aspx?IId=65&amp;Opt=0">An issue</a></td><td>04&#47;11&#47;2031</td><td></td><td></td></tr></tbody></table>
            """);
        Assert.Equal([("13", "decision", "Roofs (east)"), ("65", "issue", "An issue")], page.Records.Select(row => (row.SourceId, row.RowKind, row.Title)));
        Assert.Equal((new DateOnly(2031, 4, 1), new DateOnly(2031, 4, 2), "Not for call-in"), ((DateOnly)page.Records[0].More["date"], page.Records[0].EffectiveFrom!.Value, page.Records[0].More["call_in"]));
    }

    [Fact]
    public void A_plan_is_read_with_its_headings_and_numbers()
    {
        var page = Read.Page("Forthcoming Executive Decision\n\nForthcoming Decisions - 2 September 2031  (02/09/2031 to 31/01/2032, Cabinet)\n\nPlan items\nNo. Item\n\nNEW\n\nNot Before 3 October 2031\n\n1.\n\n31/00089 - Trees for the County New!\n\nDecision maker:  Cabinet Member for Trees\n\nDecision due:   Not before 1st Oct 2031; to allow for notice\n\nLead officer:  Head of Trees\n\nNotice of proposed decision first published: 02/09/2031\n\nThis decision will be taken under urgency procedures.\n\nReason for urgency:\n\nFrost.\n\nAnticipated restriction: Open  -\n\n2.\n\n31/00080 - Schools\n\nDecision maker:  Cabinet\n\nDecision:   28 Sep 2031\n\nDecision status:  Recommendations Approved");
        Assert.Equal(("plan_items", "Cabinet", new DateOnly(2031, 9, 2)), (page.PageKind, page.More["plan_body"], (DateOnly)page.More["plan_from"]));
        Assert.Equal([("1", "31/00089", "Trees for the County"), ("2", "31/00080", "Schools")], page.Records.Select(row => ((string)row.More["number"], row.Reference, row.Title)));
        Assert.Equal(("to allow for notice", "Frost.", "Open"), (page.Records[0].DecisionDue!.Reason, page.Records[0].UrgencyReason, page.Records[0].Restriction));
        Assert.Contains(page.Records[0].Findings, finding => finding.Rule == "heading_disagrees");
        Assert.Equal("Yes", page.Records[1].More["taken"]);
    }

    [Fact]
    public void Items_of_a_plan_need_no_numbers()
    {
        var page = Read.Page("Notices of Decisions\n\nForward Plan 1 November 2031 to 28 February 2032\n\nPlan items\nNo. Item\n\nRural money\n\nDecision maker:  Executive, Council\n\nDecision due:   21 Nov 2031\n\nExplanation of anticipated restriction:\nHolds figures.\nWould do harm.\n\nA golf course\n\nDecision maker:  Golf Committee\n\nDecision due:   23 Nov 2031");
        Assert.Equal(["Rural money", "A golf course"], page.Records.Select(row => row.Title));
        Assert.Equal("Executive, Council", page.Records[0].DecisionMaker);
    }
}
