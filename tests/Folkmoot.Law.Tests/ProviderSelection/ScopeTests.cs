using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProviderSelection;

public class ScopeTests
{
    private static readonly DateOnly Day = D("2026-06-01");
    private static readonly ScopeFacts Nursing = new() { RelevantAuthority = true, ForTheHealthService = true, HealthCare = true, Codes = ["85141200-1"] };

    [Fact]
    public void Scope_is_as_in_the_worked_cases() => ForEach("PSR-01", 1, (given, expected) =>
    {
        string[] codes = [.. given.GetProperty("cpv").EnumerateArray().Select(code => code.GetString()!)];
        ScopeFacts facts = new() { RelevantAuthority = true, HealthCare = Fact(given, "clinical"), Codes = codes };
        var scope = Scope.Test(facts, Day).Met;
        Assert.Equal(expected.GetProperty("psr_applies").GetBoolean().Answer(), scope);

        var after = RegimeChoice.For(new() { Step = AwardStep.Competition, On = Day, Service = facts });
        var light = LightTouch.Test(new(codes), Day).Met == Met.Yes ? " light touch" : "";
        Assert.Equal(expected.GetProperty("regime_if_commenced_after_2025_02_24").GetString(), (after.Regime == Regime.ProcurementAct2023 ? "PA2023" : "") + light);
    });

    [Fact]
    public void Health_care_for_individuals_under_a_listed_code_is_in_scope_whatever_its_value()
    {
        Assert.Equal(Met.Yes, Scope.Test(Nursing, Day).Met);
        Assert.Equal(Met.No, Scope.Test(Nursing with { RelevantAuthority = false }, Day).Met);
        Assert.Equal(Met.No, Scope.Test(Nursing with { ForTheHealthService = false }, Day).Met);
        Assert.Equal(Met.No, Scope.Test(Nursing with { HealthCare = false }, Day).Met);
        Assert.Equal(Met.NotEvidenced, Scope.Test(Nursing with { HealthCare = null }, Day).Met);
        Assert.Equal(4, Scope.Test(new(), Day).Missing.Count());
        Assert.Throws<OutsideTheLaw>(() => Scope.Test(Nursing, D("2023-12-31")));
    }

    [Theory]
    [InlineData(null, Met.Yes, "85100000")]
    [InlineData(null, Met.Yes, "85199999")]
    [InlineData(null, Met.No, "85099999")]
    [InlineData(null, Met.No, "85200000")]
    [InlineData(true, Met.Yes, "85323000-9")]
    [InlineData(false, Met.No, "85323000")]
    [InlineData(null, Met.NotEvidenced, "85323000")]
    [InlineData(true, Met.Yes, "85312330")]
    [InlineData(true, Met.Yes, "85312500")]
    [InlineData(true, Met.No, "85312000")]
    [InlineData(false, Met.Yes, "85323000", "85100000")]
    [InlineData(null, Met.NotEvidenced)]
    public void Some_codes_are_listed_and_some_for_one_use_only(bool? use, Met met, params string[] codes) =>
        Assert.Equal(met, Scope.Test(Nursing with { Codes = codes, ListedUse = use }, Day).Met);

    [Fact]
    public void A_code_that_somebody_has_looked_up_is_not_looked_up_again()
    {
        Assert.Equal(Met.No, Scope.Test(Nursing with { CodeListed = false }, Day).Met);
        Assert.Equal(Met.Yes, Scope.Test(Nursing with { CodeListed = true, Codes = null }, Day).Met);
        Assert.Equal(Met.NotEvidenced, Scope.Test(Nursing with { Codes = null }, Day).Met);
    }

    [Theory]
    [InlineData(60d, 40d, false, Met.Yes)]
    [InlineData(50d, 50d, false, Met.No)]
    [InlineData(50.01, 50d, false, Met.Yes)]
    [InlineData(60d, 40d, true, Met.No)]
    [InlineData(60d, null, false, Met.NotEvidenced)]
    [InlineData(null, 40d, false, Met.NotEvidenced)]
    [InlineData(40d, 60d, null, Met.No)]
    public void A_mixed_contract_is_in_scope_by_main_subject_matter_and_because_it_cannot_be_divided(double? care, double? other, bool? separable, Met met)
    {
        var answer = MixedContract.Test(new(care is { } c ? Money.Pounds((decimal)c) : null, other is { } o ? Money.Pounds((decimal)o) : null, separable), Day);

        Assert.Equal(met, answer.Met);
        Assert.Equal(care is null || other is null ? 0 : 1, answer.Sum.Count);
    }

    [Fact]
    public void One_listed_code_among_others_is_enough()
    {
        Assert.Equal(Met.Yes, Scope.Test(Nursing with { Codes = ["85141200-1", "72000000-5"] }, Day).Met);
        Assert.Equal(Met.Yes, Scope.Test(Nursing with { Codes = ["85312500", "72000000"], ListedUse = true }, Day).Met);
    }
}
