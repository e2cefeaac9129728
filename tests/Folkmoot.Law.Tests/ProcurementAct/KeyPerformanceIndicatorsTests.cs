using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class KeyPerformanceIndicatorsTests
{
    [Fact]
    public void Indicators_are_required_as_in_the_worked_cases() => ForEach("PA-06", 2, (given, expected) =>
    {
        var contract = Ordinary.Services with { LightTouch = Fact(given, "light_touch"), Value = Sum(given, "estimated_value") };
        Assert.Equal(Fact(expected, "kpis_mandatory").Answer(), KeyPerformanceIndicators.Required(contract, Ordinary.Day).Met);
        if (Fact(expected, "annual_performance_notice") is { } yearly) Assert.Equal(yearly.Answer(), Performance.AssessmentsRequired(contract, Ordinary.Day).Met);
        if (Fact(expected, "breach_notice") is { } breach) Assert.Equal(breach.Answer(), Performance.BreachesPublished(contract, Ordinary.Day).Met);
    });

    [Fact]
    public void A_penny_more_than_five_million_pounds_brings_indicators()
    {
        Assert.Equal(Met.Yes, KeyPerformanceIndicators.Required(Ordinary.Services with { Value = Money.Pounds(5_000_000.01m) }, Ordinary.Day).Met);
        Assert.Equal(Met.No, KeyPerformanceIndicators.Required(Ordinary.Services with { Value = Money.Pounds(5_000_000) }, Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, KeyPerformanceIndicators.Required(Ordinary.Services with { Value = null }, Ordinary.Day).Met);
    }

    [Fact]
    public void Frameworks_concessions_and_contracts_unsuited_to_indicators_have_none()
    {
        Assert.Equal(Met.No, KeyPerformanceIndicators.Required(Ordinary.Services with { Framework = true }, Ordinary.Day).Met);
        Assert.Equal(Met.No, KeyPerformanceIndicators.Required(Ordinary.Services with { Concession = true }, Ordinary.Day).Met);
        Assert.Equal(Met.No, KeyPerformanceIndicators.Required(Ordinary.Services with { IndicatorsUnsuitable = true }, Ordinary.Day).Met);
        Assert.Equal(Met.No, KeyPerformanceIndicators.Required(Ordinary.Services with { Public = false }, Ordinary.Day).Met);
    }

    [Theory]
    [InlineData(2, Met.No)]
    [InlineData(3, Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void Three_indicators_are_the_fewest(int? set, Met enough) => Assert.Equal(enough, KeyPerformanceIndicators.Enough(set, Ordinary.Day));

    [Fact]
    public void Before_the_Act_nobody_can_be_asked_for_indicators() =>
        Assert.Throws<OutsideTheLaw>(() => KeyPerformanceIndicators.Required(Ordinary.Services, D("2025-02-23")));
}
