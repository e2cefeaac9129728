namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class IssuePageTests
{
    private const string Labels =
        """
        Decision type: Key
        Reason Key: Expenditure > £500,000; Affects more than 1 ward;
        Decision status: For Determination
        Wards affected: Harbour; Old Town, Market and Quay;
        Notice of proposed decision first published: 03/02/2031
        Decision due: Not before 4th Mar 2031 by Cabinet
        Lead member: Portfolio Holder for Homes
        Contact: Head of Homes Email: homes@sandford.example Tel: 01632 960000.
        """;

    [Fact]
    public void The_labels_of_an_issue_are_read()
    {
        var page = Read.Page("Issue details\n\n31/00012 - New boilers\n\nTo buy boilers.\n\n" + Labels);
        Assert.Equal(("issue_details", "31/00012", "New boilers", "To buy boilers."), (page.PageKind, page.Reference, page.Title, page.OpeningText));
        Assert.Equal(["Expenditure > £500,000", "Affects more than 1 ward"], page.ReasonKey);
        Assert.Equal(["Harbour", "Old Town, Market and Quay"], page.Divisions);
        Assert.Equal("Cabinet", page.DecisionDue!.Taker);
        Assert.Equal("homes@sandford.example", page.Contacts.Single().Email);
    }

    [Fact]
    public void A_page_cut_off_at_the_top_keeps_its_labels()
    {
        var page = Read.Page("How boilers are\nto be bought.\n" + Labels);
        Assert.Equal(("issue_details", null, "How boilers are\nto be bought."), (page.PageKind, page.Title, page.OpeningText));
        Assert.Contains(page.Findings, finding => finding.Rule == "cut_off");
    }

    [Theory]
    [InlineData("Proposed decision: Buy them.")]
    [InlineData("Proposed Decision –\n\nBuy them.")]
    [InlineData("Proposed decision - Buy them.")]
    [InlineData("Proposed decision\nBuy them.")]
    [InlineData("PROPOSED DECISION:\n\u00A0\nBuy them.")]
    [InlineData("Decision:\nBuy them.")]
    [InlineData("Brief Description: Buy them.")]
    public void A_label_may_end_in_a_colon_a_dash_or_nothing(string labelled) =>
        Assert.Equal("Buy them.", Read.Page($"Issue details\n\nBoilers\n\n{labelled}\n\n{Labels}").ProposedDecision);

    [Fact]
    public void A_value_may_stand_on_the_line_below_its_label()
    {
        var page = Read.Page("Issue details\nBoilers\nDecision type:\nNon-key\nDecision due:\n5 May 2031 by Leader\nLead member:\nPortfolio Holder for Homes\nDepartment\nHomes");
        Assert.Equal(("Non-key", "Leader", "Portfolio Holder for Homes"), (page.DecisionType, page.DecisionDue!.Taker, page.LeadMember));
    }

    [Fact]
    public void Labels_without_any_mark_are_known_by_the_value_beside_them()
    {
        var page = Read.Page("Issue details\n\nBoilers\n\nDecision type Key\nDecision status For Determination\nNotice of proposed decision first published 03/02/2031\nDecision due March 2031 by Cabinet");
        Assert.Equal(("Key", "For Determination", new DateOnly(2031, 2, 3), "month"), (page.DecisionType, page.Status, page.NoticeFirstPublished, page.DecisionDue!.Kind));
    }

    [Fact]
    public void The_same_label_twice_in_a_row_is_one_field()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nEqualities implications: Equalities implications: None found.");
        Assert.Equal("None found.", page.Implications.Single().Text);
    }

    [Fact]
    public void A_label_with_nothing_after_it_has_no_value_and_says_so()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nLegal implications:\nFinancial implications: £200.");
        Assert.Equal(["Financial"], page.Implications.Select(i => i.Heading));
        Assert.Contains(page.Findings, finding => finding.Rule == "nothing_after_label" && finding.Message.Contains("Legal", StringComparison.Ordinal));
    }

    [Fact]
    public void Implications_buried_in_others_are_found()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nEqualities implications: None. Data Protection implications: A screening was done.");
        Assert.Equal([("Equalities", "None."), ("Data Protection", "A screening was done.")], page.Implications.Select(i => (i.Heading, i.Text)));
    }

    [Fact]
    public void A_label_the_council_added_is_kept_under_its_own_name()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nHarbour Board date: 7 March 2031");
        Assert.Contains(page.Fields, field => field is { Label: "Harbour Board date", Name: null, Value: "7 March 2031" });
    }

    [Fact]
    public void A_question_may_be_a_label()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\n\nWho is it necessary to ask?\n\nTenants.");
        Assert.Contains(page.Fields, field => field is { Label: "Who is it necessary to ask?", Value: "Tenants." });
    }

    [Fact]
    public void The_reason_below_a_due_date_belongs_to_it()
    {
        var page = Read.Page("Issue details\n\nBoilers\n\nDecision type: Key\n\nDecision due: 5 May 2031 by Cabinet\n\nReason: To allow for notice\n\nLead director: Director of Homes");
        Assert.Equal(("To allow for notice", "Director of Homes"), (page.DecisionDue!.Reason, page.LeadDirector));
    }

    [Fact]
    public void A_reference_typed_under_legal_implications_is_found_and_noted()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nLegal implications: 31/00044");
        Assert.Equal(("31/00044", "Legal implications"), (page.Reference, page.ReferenceFrom));
        Assert.Contains(page.Findings, finding => finding.Rule == "misfiled_reference");
    }

    [Theory]
    [InlineData("Fully exempt  - View reasons", "Fully exempt")]
    [InlineData("Open  -", "Open")]
    [InlineData("Part I -", "Part I")]
    [InlineData("-", null)]
    public void A_restriction_is_read_without_its_link(string printed, string? restriction) =>
        Assert.Equal(restriction, Read.Page($"Issue details\n\nBoilers\n\n{Labels}\nAnticipated restriction: {printed}").Restriction);

    [Fact]
    public void Documents_may_be_withheld()
    {
        var page = Read.Page($"Issue details\n\nBoilers\n\n{Labels}\n\nDocuments\n\n  • Report on boilers PDF 120 KB\n\n  • Restricted enclosure  View reasons restricted");
        Assert.Equal([("Report on boilers", "120 KB", (bool?)false), ("Restricted enclosure", null, true)], page.Documents.Select(d => (d.Title, d.Size, d.Restricted)));
    }

    [Fact]
    public void A_decision_due_before_its_own_notice_is_noted()
    {
        var page = Read.Page("Issue details\n\nBoilers\n\nDecision type: Key\nNotice of proposed decision first published: 30/09/2031\nDecision due: 16 Sep 2031 by Cabinet");
        Assert.Contains(page.Findings, finding => finding.Rule == "due_before_notice");
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_kept_as_printed_and_noted()
    {
        var page = Read.Page("Issue details\n\nBoilers\n\nDecision type: Key\nNotice of proposed decision first published: 31/09/2031");
        Assert.Null(page.NoticeFirstPublished);
        Assert.Contains(page.Findings, finding => finding.Rule == "impossible_date");
        Assert.Contains(page.Fields, field => field.Value == "31/09/2031");
    }
}
