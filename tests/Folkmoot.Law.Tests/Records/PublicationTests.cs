using Folkmoot.Law.Records;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Records;

public class PublicationTests
{
    private static readonly DateOnly On = D("2026-11-21");

    [Theory]
    [InlineData(true, true, true, true, true, true, Met.Yes)]
    [InlineData(true, true, false, null, false, null, Met.Yes)] // no report, no newspaper
    [InlineData(false, true, true, true, false, null, Met.No)]
    [InlineData(true, false, true, true, false, null, Met.No)]
    [InlineData(true, true, true, false, false, null, Met.No)]
    [InlineData(true, true, true, true, true, false, Met.No)]
    [InlineData(true, true, null, null, false, null, Met.NotEvidenced)]
    public void Record_and_report_are_open_after_a_decision(bool? offices, bool? website, bool? report, bool? open, bool? asked, bool? supplied, Met met) => Assert.Equal(
        met,
        Publication.Ask(new() { RecordAtOffices = offices, RecordOnWebsite = website, ReportConsidered = report, ReportOpen = open, NewspaperAsked = asked, NewspaperSupplied = supplied }, On).Met);

    [Theory]
    [InlineData(true, false, true, true, Met.Yes)]
    [InlineData(false, false, true, true, Met.No)]
    [InlineData(true, true, true, true, Met.No)]
    [InlineData(true, false, false, true, Met.No)]
    [InlineData(true, false, true, false, Met.No)]
    [InlineData(true, false, true, null, Met.NotEvidenced)]
    public void A_background_paper_is_unpublished_and_was_relied_on(bool? relates, bool? published, bool? facts, bool? reliedOn, Met met) =>
        Assert.Equal(met, BackgroundPapers.Is(new(relates, published, facts, reliedOn), On).Met);

    [Theory]
    [InlineData(true, 0, null, Met.Yes)] // the word none
    [InlineData(true, 1, null, Met.NotEvidenced)]
    [InlineData(true, 2, true, Met.Yes)]
    [InlineData(true, 2, false, Met.No)]
    [InlineData(false, 0, null, Met.No)]
    [InlineData(true, null, true, Met.Yes)]
    [InlineData(null, null, null, Met.NotEvidenced)]
    public void Every_report_lists_its_background_papers_and_has_them_open(bool? listed, int? papers, bool? open, Met met)
    {
        var answer = BackgroundPapers.Ask(listed, papers, open, On);

        Assert.Equal(met, answer.Met);
        Assert.Equal(papers is null ? null : $"{papers} listed", answer.Elements[1].Found);
    }
}
