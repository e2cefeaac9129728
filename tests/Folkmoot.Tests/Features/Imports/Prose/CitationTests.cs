using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class CitationTests
{
    [Theory]
    [InlineData("under decision 31/00086 the", "31/00086")]
    [InlineData("see 31-00086 for", "31-00086")]
    [InlineData("documents:- 31/01719", "31/01719")]
    [InlineData("Moving (2031/08/27A)", "2031/08/27A")]
    [InlineData("as in OKD35 (30/31) above", "OKD35 (30/31)")]
    [InlineData("as in OKD35_30_31 above", "OKD35_30_31")]
    [InlineData("as in ASCH08 30/31 above", "ASCH08 30/31")]
    [InlineData("waiver CR/485/12/31 was", "CR/485/12/31")]
    [InlineData("waiver PLACE31 0970 was", "PLACE31 0970")]
    [InlineData("(Decision 01104424)", "01104424")]
    [InlineData("report CSD31107 says", "CSD31107")]
    [InlineData("decision number ABC-17/31 says", "ABC-17/31")]
    public void A_reference_is_found_in_every_councils_form(string text, string reference) =>
        Assert.Equal(reference, Assert.Single(References.In(text)).Text);

    [Fact]
    public void A_papers_own_reference_is_not_a_link() =>
        Assert.Equal(["30/00011", "31/00086"], References.Linked(References.In("31-00093 follows 31/00086, 30/00011 and 31/00086.", own: "31/00093")).Select(cited => cited.Text));

    [Theory]
    [InlineData("the key decision (decision number 31/0113) began", "31/00113")]
    [InlineData("decision 31/000113 began", "31/00113")]
    public void A_number_a_digit_out_is_a_near_miss(string text, string meant)
    {
        var cited = Assert.Single(References.In(text));
        Assert.Equal(meant, cited.NearMissOf);
        Assert.Empty(References.Linked([cited]));
    }

    [Theory]
    [InlineData("the budget for 2031/32 and 31/32")]
    [InlineData("on 03/2031 and 04/03/2031")]
    [InlineData("minute 123/31")]
    [InlineData("a score of 12/1234 marks")]
    public void Years_dates_and_minutes_are_no_references(string text) => Assert.Empty(References.In(text));

    [Fact]
    public void A_framework_is_a_key_of_its_own()
    {
        var cited = Assert.Single(References.In("through framework RM3821 of"));
        Assert.False(cited.IsDecision);
    }

    [Theory]
    [InlineData("31/00093 - Ferry Service", "31/00093", "Ferry Service")]
    [InlineData("31/00010 -Digital Piers", "31/00010", "Digital Piers")]
    [InlineData("31/00009 Highway Works", "31/00009", "Highway Works")]
    [InlineData("Moving the Pier (2031/08/27A)", "2031/08/27A", "Moving the Pier")]
    [InlineData("New Piers (Decision 01104424)", "01104424", "New Piers")]
    [InlineData("Pier Renewal (OKD35 (30/31))", "OKD35 (30/31)", "Pier Renewal")]
    [InlineData("CR/485/12/31 - Award of the Pier", "CR/485/12/31", "Award of the Pier")]
    [InlineData("A Pier for 2031", null, "A Pier for 2031")]
    public void A_title_gives_up_its_reference(string title, string? reference, string rest) =>
        Assert.Equal((reference, rest), References.InTitle(title));

    [Theory]
    [InlineData("relying on Regulation 32(2)(c)of the Public Contract Regulations 2015;", "Regulation 32(2)(c)", "Public Contracts Regulations 2015 reg 32(2)(c)", true)]
    [InlineData("in line with PCR Regulation 32 (2)(b)(ii).)", "PCR Regulation 32 (2)(b)(ii)", "Public Contracts Regulations 2015 reg 32(2)(b)(ii)", true)]
    [InlineData("changed under Regulation 72 (1) (c) today", "Regulation 72 (1) (c)", "Regulations reg 72(1)(c)", true)]
    [InlineData("under section 41 of the Procurement Act 2023", "section 41", "Procurement Act 2023 s 41", true)]
    [InlineData("a duty under s. 17 of the Children Act 1989", "s. 17", "Children Act 1989 s 17", false)]
    [InlineData("duties under The Care Act 2014 to", "The Care Act 2014", "Care Act 2014", false)]
    public void Law_is_cited_in_one_form(string text, string printed, string citation, bool ground)
    {
        var law = Assert.Single(CitedLaws.In(text));
        Assert.Equal((printed, citation, ground), (law.Text, law.Citation, law.IsGround));
    }

    [Fact]
    public void A_section_of_the_paper_itself_is_not_law() => Assert.Empty(CitedLaws.In("as set out in section 5 above"));

    [Fact]
    public void A_ground_cited_twice_is_one_ground()
    {
        var laws = CitedLaws.In("Use of Regulation 72 (1) (c) of the Public Contracts Regulations 2015. A change under Regulation 72(1)(c).");
        Assert.Equal("Public Contracts Regulations 2015 reg 72(1)(c)", Assert.Single(CitedLaws.Grounds(laws)).Citation);
    }

    [Theory]
    [InlineData("The plan was discussed at the Pier Cabinet Committee on 28 September 2031 and the recommendations were endorsed.", "Pier Cabinet Committee", "2031-09-28", "endorsed", false)]
    [InlineData("The plan was endorsed by the Pier Cabinet Committee 6 July 2031.", "Pier Cabinet Committee", "2031-07-06", "endorsed", false)]
    [InlineData("The Pier Cabinet Committee will consider the matter on 15 January 2031.", "Pier Cabinet Committee", "2031-01-15", null, true)]
    [InlineData("A report will be presented to Cabinet on 30 January 2031.", "Cabinet", "2031-01-30", null, true)]
    [InlineData("On 21 November 2031 the Pier, Boats and Nets Committee considered the plan.", "Pier, Boats and Nets Committee", "2031-11-21", null, false)]
    [InlineData("The Nets Panel did not support the plan on 3 May 2031.", "Nets Panel", "2031-05-03", "not endorsed", false)]
    public void A_committees_view_is_read_from_its_sentence(string text, string body, string date, string? outcome, bool planned)
    {
        var read = Assert.Single(BodyConsiderations.In(text));
        Assert.Equal((body, date, outcome, planned), (read.Body, $"{read.Date:yyyy-MM-dd}", read.Outcome, read.IsPlanned));
    }

    [Fact]
    public void Several_bodies_in_one_sentence_keep_their_own_dates() =>
        Assert.Equal(["Pier Committee 2031-12-17", "Nets Committee 2031-12-19"], BodyConsiderations.In(
            "The options were considered by the Pier Committee (17 December 2031) and the Nets Committee (19 December 2031).").Select(read => $"{read.Body} {read.Date:yyyy-MM-dd}"));
}
