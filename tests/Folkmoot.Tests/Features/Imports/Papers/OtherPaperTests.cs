using Folkmoot.Tests.Features.Imports.Pages;

namespace Folkmoot.Tests.Features.Imports.Papers;

public sealed class OtherPaperTests
{
    internal const string CallIn =
        """
        Call-in Request for Executive Decision 31/00093 - Ferries to the
                                   Outer Islands

        Proposer: A member

        Seconder: Another member

        Reasons for calling in the decision:

        Reason one: The boats were not counted.

        They were not, though the count of 30 November 2030 is known.

        Reason two: The sums do not add up.
        """;

    [Fact]
    public void A_call_in_names_its_decision_its_movers_and_its_reasons()
    {
        var record = Read.Page(CallIn);
        Assert.Equal(("call_in_submission", "31/00093", "Ferries to the Outer Islands"), (record.PageKind, record.Reference, record.Title));
        Assert.Equal(("A member", "Another member"), ((string)record.More["proposer"], (string)record.More["seconder"]));
        Assert.Equal(["The boats were not counted.", "The sums do not add up."], (IEnumerable<string>)record.More["reasons"]);
    }

    [Fact]
    public void An_equality_assessment_is_read_and_kept()
    {
        var record = Read.Page("                       EQIA Submission Form\nEQIA Submission – ID Number\nSection A\nEQIA Title\nNew boats for the\nOuter Islands\nResponsible Officer\nFerry Manager\nType of Activity\nService Change\nNo\n");
        Assert.Equal(("equality_impact_assessment", "New boats for the Outer Islands"), (record.PageKind, record.Title));
        Assert.Equal("Ferry Manager", record.More["responsible_officer"]);
        Assert.Contains(record.Findings, finding => finding.Rule == "kept_only");
    }

    [Fact]
    public void A_screening_with_a_date_in_the_American_order_says_so()
    {
        var record = Read.Page("DPIA Project Information\n\nTitle:\nNew boats\n\nProject ID:\n441\n\nDPIA Screening Questions\n\n6           When did planning begin?      10/21/2031\n");
        Assert.Equal(("dpia_screening", "New boats", "441"), (record.PageKind, record.Title, (string)record.More["project_id"]));
        Assert.Contains(record.Findings, finding => finding.Rule == "date_order");
    }

    [Fact]
    public void An_amendment_has_a_name_a_number_movers_and_a_purpose()
    {
        var record = Read.Page(
            """
                                     Budget Amendment Form

            Amendment      Boats for the Outer – Ferry       Amendment
            Name:          Study                             Number:                             2
            Directorate:   Foreshore
            Proposer:      A member                          Seconder:     Another member

            Proposed Purpose:

            To spend up to £75k on a study of boats.
            Proposed Amount                                  Proposed Funding Source:

            £75k                                             Reserves
            """);
        Assert.Equal(("motion_amendment", "Boats for the Outer – Ferry Study"), (record.PageKind, record.Title));
        Assert.Equal(("2", "Foreshore", "A member", "Another member"), ((string)record.More["number"], (string)record.More["directorate"], (string)record.More["proposer"], (string)record.More["seconder"]));
        Assert.Equal("To spend up to £75k on a study of boats.", record.More["purpose"]);
    }

    [Theory]
    [InlineData("Appendix B: The boats of the Outer Islands\n\nThere are two.\n", "appendix", "The boats of the Outer Islands")]
    [InlineData("                                 Appendix 2\n\n       GLOSSARY\n\nBoat   A thing that floats\n", "appendix", "GLOSSARY")]
    [InlineData("Pier House\n\nDear Minister,\n\nRe: Boats for the islands\n\nWe ask for boats.\n\nYours sincerely,\n", "letter", "Boats for the islands")]
    public void A_loose_paper_is_kept_with_its_title(string text, string kind, string title)
    {
        var record = Read.Page(text);
        Assert.Equal((kind, title), (record.PageKind, record.Title));
        Assert.Contains(record.Findings, finding => finding.Rule == "kept_only");
    }
}
