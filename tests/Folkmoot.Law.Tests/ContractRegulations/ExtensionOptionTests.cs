using Folkmoot.Law.ContractRegulations;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ContractRegulations;

public class ExtensionOptionTests
{
    private static readonly ExtensionOption Year = new(12, D("2023-04-01"), LatestDay: null, NoticeDays: 90, InOriginalNotice: true, InOriginalValue: true);

    [Fact]
    public void An_option_runs_for_its_months() => Assert.Equal(D("2024-03-31"), Year.Ends.Day);

    [Theory]
    [InlineData(null, 90, "2023-01-01")]
    [InlineData("2022-12-31", 90, "2022-12-31")]
    [InlineData("2023-01-02", 90, "2023-01-01")]
    [InlineData("2022-12-31", null, "2022-12-31")]
    [InlineData(null, null, null)]
    public void Notice_is_due_by_the_earlier_of_the_named_and_the_counted_day(string? named, int? days, string? last) =>
        Assert.Equal(last is null ? null : D(last), (Year with { LatestDay = named is null ? null : D(named), NoticeDays = days }).LastDayForNotice);

    [Theory]
    [InlineData("2023-01-01", null, Met.Yes)]
    [InlineData("2023-01-02", null, Met.No)]
    [InlineData("2023-06-01", "2022-11-01", Met.Yes)]
    [InlineData("2023-06-01", "2023-01-02", Met.No)]
    public void An_option_is_open_until_its_last_day_for_notice(string on, string? takenUp, Met met)
    {
        var answer = (Year with { TakenUpOn = takenUp is null ? null : D(takenUp), TakenUpBy = takenUp is null ? null : "22/00001" }).Test(D(on));

        Assert.Equal(met, answer.Met);
        Assert.Equal(takenUp is null ? null : $"{D(takenUp):d MMMM yyyy} 22/00001", answer.Elements[2].Found);
    }

    [Fact]
    public void An_option_that_was_not_in_the_original_notice_and_value_is_not_one()
    {
        Assert.Equal(Met.No, (Year with { InOriginalNotice = false }).Test(D("2022-06-01")).Met);
        Assert.Equal(Met.No, (Year with { InOriginalValue = false }).Test(D("2022-06-01")).Met);
        Assert.Equal(Met.NotEvidenced, (Year with { InOriginalValue = null }).Test(D("2022-06-01")).Met);
        Assert.Equal(Met.NotEvidenced, (Year with { NoticeDays = null }).Test(D("2022-06-01")).Met);
    }
}
