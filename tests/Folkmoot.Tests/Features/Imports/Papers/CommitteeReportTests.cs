using Folkmoot.Tests.Features.Imports.Pages;

namespace Folkmoot.Tests.Features.Imports.Papers;

public sealed class CommitteeReportTests
{
    internal const string Report =
        """
        From:            The Cabinet Member for Ferries and
                         Piers

                         The Corporate Director, Foreshore

        To:              Cabinet - 30 January 2031

        Subject:         Ferries to the Outer
                         Islands

        Decision no:     31/00093

        Key Decision :   For the reason that:

        •     It affects more than 2 Electoral Divisions

        Classification: Unrestricted

        Past Pathway of report: Piers Cabinet Committee – 15 January
                         2031

        Future Pathway of report: Cabinet decision

        Electoral Division:     Quay
                                Sands

        Is the decision eligible for call-in? Yes

        Summary: The boats are old.

        Recommendation(s):

        Cabinet is asked to:

        AGREE to buy two boats.

        1.    INTRODUCTION

        1.1 The islands have 300 people.

        2.    FINANCIAL IMPLICATIONS

        2.1 The total cost of the boats is £6.2m.

        3. OTHER CORPORATE IMPLICATIONS

        3.1 None, as set out in
        1.1 above.

        4. Contact details

        Report Author: A. Writer            Director: B. Ruler

        Job title: Ferry Manager,           Job title: Director of the
        Outer Islands                       Foreshore

        Telephone number: 01632 960001      Telephone number: 01632 960002

        Email address:                      Email address:
        writer@example.org                  ruler@example.org
        """;

    private static readonly Folkmoot.Features.Imports.PageRecord Record = Read.Page(Report);

    [Fact]
    public void The_labels_of_the_head_go_to_their_fields()
    {
        Assert.Equal(("committee_report", "31/00093", "Ferries to the Outer Islands", "Key"), (Record.PageKind, Record.Reference, Record.Title, Record.DecisionType));
        Assert.Equal("The Cabinet Member for Ferries and Piers; The Corporate Director, Foreshore", Record.More["from_"]);
        Assert.Equal("Cabinet - 30 January 2031", Record.More["to"]);
        Assert.Equal("Unrestricted", Record.More["classification"]);
        Assert.Equal("Piers Cabinet Committee – 15 January 2031", Record.More["past_pathway"]);
        Assert.Equal("Cabinet decision", Record.More["future_pathway"]);
        Assert.Equal("Yes", Record.More["call_in_eligible"]);
    }

    [Fact]
    public void Reasons_and_divisions_stand_one_a_line()
    {
        Assert.Equal(["It affects more than 2 Electoral Divisions"], Record.ReasonKey);
        Assert.Equal(["Quay", "Sands"], Record.Divisions);
    }

    [Fact]
    public void The_body_and_the_day_are_read_from_the_address()
    {
        Assert.Equal("Cabinet", Record.More["meeting_body"]);
        Assert.Equal(new DateOnly(2031, 1, 30), Record.More["meeting_date"]);
    }

    [Fact]
    public void The_recommendations_are_what_is_proposed() =>
        Assert.Equal("Cabinet is asked to:\n\nAGREE to buy two boats.", Record.ProposedDecision);

    [Fact]
    public void Implications_keep_the_case_they_were_printed_in() =>
        Assert.Equal(["FINANCIAL", "OTHER CORPORATE"], Record.Implications.Select(implication => implication.Heading));

    [Fact]
    public void Two_columns_of_contacts_are_two_people() =>
        Assert.Equal(
            ["A. Writer|Ferry Manager, Outer Islands|writer@example.org|01632 960001|Report Author", "B. Ruler|Director of the Foreshore|ruler@example.org|01632 960002|Director"],
            Record.Contacts.Select(person => $"{person.Name}|{person.Role}|{person.Email}|{person.Telephone}|{person.Kind}"));

    [Theory]
    [InlineData("Yes - It affects more than 2 Electoral Divisions", "Key", "It affects more than 2 Electoral Divisions")]
    [InlineData("Yes", "Key", null)]
    [InlineData("No", "Non-key", null)]
    [InlineData("Not key", "Non-key", null)]
    [InlineData("Key – expenditure over £1m; affects two wards", "Key", "expenditure over £1m|affects two wards")]
    public void Key_or_not_is_read_with_its_reasons(string printed, string type, string? reasons)
    {
        var record = Read.Page($"From: A Director\n\nTo: Cabinet\n\nSubject: Boats\n\nKey decision: {printed}\n\nSummary: Boats.\n");
        Assert.Equal(type, record.DecisionType);
        Assert.Equal(reasons ?? "", string.Join('|', record.ReasonKey));
    }

    [Fact]
    public void A_second_label_on_a_line_is_a_label()
    {
        var record = Read.Page("By:      The Director of Boats\n\nTo:      County Council              Date: 13 March 2031\n\nSubject: Boats\n\nSummary: Boats.\n");
        Assert.Equal("County Council", record.More["to"]);
        Assert.Equal(new DateOnly(2031, 3, 13), record.More["meeting_date"]);
    }

    [Fact]
    public void Recommendations_at_the_end_count_where_there_are_none_before()
    {
        var record = Read.Page("From: A Director\n\nTo: Cabinet\n\nSubject: Boats\n\n1. Introduction\n\n1.1 Boats float.\n\n2. Recommendation\n\n2.1 Note that boats float.\n");
        Assert.Equal("2.1 Note that boats float.", record.ProposedDecision);
    }

    [Fact]
    public void Page_numbers_and_running_heads_are_left_out()
    {
        const string text = "From: A Director\n\nTo: Cabinet\n\nSubject: Boats\n\nSummary: The boats sail on\n\n                         1\n\fall days but one\n\n                         2\n\fof the week.\n\n                         3\n";
        Assert.Equal("The boats sail on all days but one of the week.", Read.Page(text).More["summary"]);
    }

    [Fact]
    public void A_page_of_the_committee_system_with_the_same_labels_is_no_report() =>
        Assert.Equal("decision_details", Read.Page(
            "Decision details\n\n31/00093 - Boats\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nFrom: the yard\n\nTo: the quay\n\nSubject: boats\n\nPublication date: 04/05/2031\n").PageKind);
}
