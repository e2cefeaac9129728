using Folkmoot.Features.Imports;
using Folkmoot.Tests.Features.Imports.Pages;

namespace Folkmoot.Tests.Features.Imports.Papers;

public sealed class RecordOfDecisionTests
{
    internal const string Form =
        """
                              SANDFORD COUNTY COUNCIL – RECORD OF DECISION

                           DECISION TO BE TAKEN BY:                                          DECISION NUMBER:

             The Cabinet Member for Ferries, Piers and the                                      31/00093
                             Foreshore

        For publication [Do not include information which is exempt]
        Key decision: YES
        Key decision criteria. The decision will:
           a) save or spend what is significant for the service, savings or expenditure
               (currently defined by the Council as in excess of £1,000,000); or
           b) be significant in its effects on people in two or
               more electoral divisions
        Subject Matter / Title of Decision
        Ferries to the Outer
        Islands
        Decision:

        As Cabinet Member I agree to:

        APPROVE the direct award of the ferry contract from 1 April 2031 to 31
        March 2032.

        Reason(s) for decision:

        The boats are old and the crew are few, so that some sailings may have to
        be

        01/forms/FormX                       2
        cancelled in winter.

        Financial Implications:
        The yearly cost of the ferry contract is £2.4m.

        4.  Legal implications
        The award rests on Regulation 32(2)(c) of the Public Contracts Regulations 2015.

        Cabinet Committee recommendations and other consultation:
        The Piers Cabinet Committee endorsed the plan on 21 November 2030.

        Any alternatives considered and rejected:
        To tie the boats up.

        Any interest declared when the decision was taken and any dispensation granted by the
        Proper Officer:

        None.


                                                                                17/1/2031
            ..........................................................                ..............................
            signed                                                                     date

        """;

    private static readonly PageRecord Record = Read.Page(Form);

    [Fact]
    public void The_form_is_known_by_its_own_marks()
    {
        Assert.Equal("record_of_decision", Record.PageKind);
        Assert.Equal("proposed_record_of_decision", Read.Page(Form.Replace("RECORD OF", "PROPOSED RECORD OF", StringComparison.Ordinal)).PageKind);
    }

    [Fact]
    public void The_two_columns_of_the_head_are_told_apart()
    {
        Assert.Equal("31/00093", Record.Reference);
        Assert.Equal("The Cabinet Member for Ferries, Piers and the Foreshore", Record.DecisionMaker);
    }

    [Fact]
    public void A_wrapped_title_is_one_line() => Assert.Equal("Ferries to the Outer Islands", Record.Title);

    [Fact]
    public void A_page_foot_inside_a_paragraph_is_not_part_of_it() =>
        Assert.Equal("The boats are old and the crew are few, so that some sailings may have to be cancelled in winter.", Record.ReasonForDecision);

    [Fact]
    public void Each_section_goes_to_its_field()
    {
        Assert.StartsWith("As Cabinet Member I agree to:", Record.ProposedDecision, StringComparison.Ordinal);
        Assert.Equal(["Financial", "Legal"], Record.Implications.Select(implication => implication.Heading));
        Assert.Equal("The Piers Cabinet Committee endorsed the plan on 21 November 2030.", Record.Consultees);
        Assert.Equal("To tie the boats up.", Record.More["alternatives"]);
        Assert.Equal("None.", Record.More["interest_declared"]);
        Assert.Equal(new DateOnly(2031, 1, 17), Record.More["signed_date"]);
        Assert.Equal(["a", "b"], (IEnumerable<string>)Record.More["criteria_printed"]);
    }

    [Fact]
    public void A_criterion_is_known_by_its_words_not_its_letter()
    {
        var renumbered = Form.Replace("   a) save or spend what is significant for the service, savings or expenditure\n       (currently defined by the Council as in excess of £1,000,000); or\n   b)", "   a)", StringComparison.Ordinal);
        Assert.Equal(["b"], (IEnumerable<string>)Read.Page(renumbered).More["criteria_printed"]);
    }

    [Fact]
    public void The_threshold_on_the_form_is_no_value_of_the_decision() =>
        Assert.Equal(
            ["£1,000,000: key decision threshold printed on the form", "£2.4m: yearly cost of the ferry contract"],
            Record.Money.Select(sum => $"{sum.Text}: {sum.Meaning}"));

    [Fact]
    public void A_decision_that_is_not_key_is_so_whatever_criteria_are_left_on_the_form() =>
        Assert.Equal("Non-key", Read.Page(Form.Replace("decision: YES", "decision: NO", StringComparison.Ordinal)).DecisionType);

    [Fact]
    public void An_unsigned_form_has_no_date()
    {
        var record = Read.Page(Form.Replace("17/1/2031", "", StringComparison.Ordinal));
        Assert.False(record.More.ContainsKey("signed_date"));
        Assert.Null(record.DateOfDecision);
    }

    [Fact]
    public void Every_place_points_at_the_words_it_names()
    {
        var field = Record.Fields.Single(field => field.Name == "consultees");
        Assert.Equal("The Piers Cabinet Committee endorsed the plan on 21 November 2030.", field.Span.In(Form).Trim());
        Assert.All(Record.Money, sum => Assert.Equal(sum.Text, sum.Span.In(Form)));
    }

    [Fact]
    public void Another_councils_form_with_a_label_a_line_is_read_too()
    {
        var record = Read.Page(
            """
            Officer Decision Record

            Decision Ref. No: ODR/17
            Decision Maker: Director of Piers
            Date of Decision: 4 May 2031
            Title of Decision: Paint for the Long Pier
            Is this a key decision? No
            Wards affected: Quay; Sands

            Decision:
            To buy paint for £18,400.

            Reasons for Decision
            The pier has rust.

            Alternative options considered and rejected:
            To leave the rust.

            Financial implications:
            The sum is met from the piers budget.

            Conflicts of interest declared: None
            """);
        Assert.Equal(("record_of_decision", "ODR/17", "Paint for the Long Pier", "Non-key"), (record.PageKind, record.Reference, record.Title, record.DecisionType));
        Assert.Equal(("Director of Piers", new DateOnly(2031, 5, 4)), (record.DecisionMaker, record.DateOfDecision));
        Assert.Equal("To buy paint for £18,400.", record.ProposedDecision);
        Assert.Equal("The pier has rust.", record.ReasonForDecision);
        Assert.Equal(["Quay", "Sands"], record.Divisions);
        Assert.Equal("None", record.More["interest_declared"]);
    }
}
