using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class StandstillsTests
{
    [Theory]
    [InlineData(Regime.ContractRegulations2015, true, "2025-12-22")]
    [InlineData(Regime.ContractRegulations2015, false, "2025-12-29")]
    [InlineData(Regime.ProcurementAct2023, true, "2025-12-23")]
    [InlineData(Regime.ProviderSelection2023, true, "2025-12-24")]
    [InlineData(Regime.ContractRegulations2006, true, null)]
    [InlineData(Regime.None, true, null)]
    public void Each_law_has_its_own_standstill_from_12_December_2025(Regime regime, bool electronically, string? ends) =>
        Assert.Equal(ends is null ? null : D(ends), Standstills.After(regime, D("2025-12-12"), electronically)?.Ends.Day);
}
