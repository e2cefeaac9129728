using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProviderSelection;

public class UrgentAwardTests
{
    private static readonly UrgentFacts Urgent = new(Urgent: true, Foreseeable: false, Attributable: false, RiskInDelay: true, LimitedTerm: true);
    private static readonly DateOnly Day = D("2026-06-01");

    [Theory]
    [InlineData(nameof(UrgentFacts.Urgent))]
    [InlineData(nameof(UrgentFacts.Foreseeable))]
    [InlineData(nameof(UrgentFacts.Attributable))]
    [InlineData(nameof(UrgentFacts.RiskInDelay))]
    [InlineData(nameof(UrgentFacts.LimitedTerm))]
    public void An_urgent_award_needs_every_element(string fact)
    {
        Assert.Equal(Met.Yes, UrgentAward.Test(Urgent, Day).Met);
        Assert.Equal(Met.No, UrgentAward.Test(Facts.With(Urgent, fact, !(bool?)Facts.Of(Urgent, fact)), Day).Met);
        Assert.Equal(Met.NotEvidenced, UrgentAward.Test(Facts.With(Urgent, fact, null), Day).Met);
    }

    [Fact]
    public void A_lack_of_capacity_contradicts_it_and_danger_supports_it()
    {
        var answer = UrgentAward.Test(Urgent, Day, Reason.ReadAll("staff shortages", "patient safety", "urgent", "unforeseen", "continuity"));

        Assert.Equal((Met.NotEvidenced, 1), (answer.Met, answer.Contradictions.Count));
        Assert.Equal(["staff shortages", "continuity"], answer.Beside.Select(reason => reason.Text));
        Assert.Single(UrgentAward.Test(Urgent with { Attributable = true }, Day).Contradictions);
        Assert.Throws<OutsideTheLaw>(() => UrgentAward.Test(Urgent, D("2023-12-31")));
    }

    [Theory]
    [InlineData(NonClinicalService.UnpaidCarersShortBreaks, null, Met.No, Regime.ProcurementAct2023)]
    [InlineData(NonClinicalService.UnpaidCarersShortBreaks, true, Met.No, Regime.ProcurementAct2023)]
    [InlineData(NonClinicalService.CommunityNavigation, null, Met.No, Regime.ProcurementAct2023)]
    [InlineData(NonClinicalService.CommunityNavigation, false, Met.No, Regime.ProcurementAct2023)]
    [InlineData(NonClinicalService.CommunityNavigation, true, Met.NotEvidenced, null)]
    public void Carers_breaks_and_navigation_are_no_health_care(NonClinicalService service, bool? mainlyHealth, Met met, Regime? regime)
    {
        var answer = NonClinicalServices.Test(service, Day, mainlyHealth);

        Assert.Equal(met, answer.Met);
        Assert.Contains(service == NonClinicalService.CommunityNavigation ? "guidance" : "rests", answer.Elements[0].Found, StringComparison.Ordinal);
        Assert.Equal(regime, RegimeChoice.For(new() { Step = AwardStep.Competition, On = Day, Service = NonClinicalServices.Facts(service, mainlyHealth) }).Regime);
        Assert.Throws<OutsideTheLaw>(() => NonClinicalServices.Test(service, D("2023-12-31")));
    }
}
