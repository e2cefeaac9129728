using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class BelowThresholdTests
{
    private static readonly ActContract Small = Ordinary.Services with { Public = false };

    [Theory]
    [InlineData("29999.99", Met.No)]
    [InlineData("30000", Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_contract_is_notifiable_from_thirty_thousand_pounds(string? pounds, Met notifiable) =>
        Assert.Equal(notifiable, BelowThreshold.Notifiable(Small with { Value = pounds is null ? null : Money.Pounds(decimal.Parse(pounds)) }, Ordinary.Day).Met);

    [Fact]
    public void A_public_contract_is_not_notifiable_as_a_small_one()
    {
        Assert.Equal(Met.No, BelowThreshold.Notifiable(Ordinary.Services, Ordinary.Day).Met);
        Assert.Equal(30, BelowThreshold.PayDays.On(Ordinary.Day));
    }

    [Theory]
    [InlineData(false, true, "2026-05-02", "2026-05-02", Met.Yes)]
    [InlineData(true, true, "2026-05-02", "2026-05-02", Met.No)]
    [InlineData(false, false, "2026-05-02", "2026-05-02", Met.No)]
    [InlineData(false, true, "2026-05-02", "2026-05-03", Met.No)]
    [InlineData(false, true, null, "2026-05-03", Met.NotEvidenced)]
    public void The_procedure_preselects_nobody_and_notifies_first(bool? preselected, bool? considered, string? advertised, string notice, Met met) =>
        Assert.Equal(met, BelowThreshold.Procedure(new(advertised is null ? null : D(advertised), D(notice), preselected, considered), Ordinary.Day).Met);

    [Fact]
    public void The_watch_list_names_its_changes_and_applies_none()
    {
        Assert.Equal(4, WatchList.Items.Count);
        Assert.Equal(Confidence.Low, WatchList.Rule.Confidence);
        Assert.All(WatchList.Items, item => Assert.NotEmpty(item.State));
    }
}
