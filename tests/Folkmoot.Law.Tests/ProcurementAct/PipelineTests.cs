using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class PipelineTests
{
    [Fact]
    public void The_pipeline_is_published_by_the_fifty_sixth_day_of_the_year()
    {
        Assert.Equal(D("2026-05-26"), Pipeline.PublishBy(2026).Day);
        Assert.Throws<OutsideTheLaw>(() => Pipeline.PublishBy(2024));
    }

    [Theory]
    [InlineData("100000000", Met.No)]
    [InlineData("100000000.01", Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void More_than_a_hundred_million_pounds_brings_the_duty(string? pounds, Met required) =>
        Assert.Equal(required, Pipeline.Required(pounds is null ? null : Money.Pounds(decimal.Parse(pounds)), 2026).Met);

    [Theory]
    [InlineData("2000000.01", "2026-04-01", Met.Yes)]
    [InlineData("2000000", "2026-04-01", Met.No)]
    [InlineData("2000000.01", "2026-03-31", Met.No)]
    [InlineData("2000000.01", "2027-09-30", Met.Yes)]
    [InlineData("2000000.01", "2027-10-01", Met.No)]
    [InlineData("2000000.01", null, Met.NotEvidenced)]
    [InlineData(null, "2026-04-01", Met.NotEvidenced)]
    public void It_lists_contracts_over_two_million_announced_within_eighteen_months(string? pounds, string? notice, Met listed) =>
        Assert.Equal(listed, Pipeline.Lists(pounds is null ? null : Money.Pounds(decimal.Parse(pounds)), notice is null ? null : D(notice), 2026).Met);
}
