using System.Text.Json;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.Modifications;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct.Modifications;

public class ModificationTests
{
    private static readonly ContractChange Alone = new() { PartOfAnother = false, SupplierChanged = false };

    private static readonly ContractChange Slight = Alone with { TermChange = 10, ScopeChanged = false, BalanceToSupplier = false };

    [Fact]
    public void Changes_are_allowed_as_in_the_worked_cases() => ForEach("PA-08", 3, (given, expected) =>
    {
        var contract = Ordinary.Services with { LightTouch = Fact(given, "light_touch"), Value = Sum(given, "estimated_value") };
        var change = new ContractChange
        {
            SupplierChanged = Fact(given, "changes_supplier"), ValueChange = Sum(given, "change_value"), TermChange = Percent(given, "term_change_pct"),
            Permitted = new() { Restructuring = Fact(given, "corporate_restructuring") },
        };
        var result = Modification.Test(contract, change, Ordinary.Day);
        if (Fact(expected, "permitted") is { } permitted) Assert.Equal(permitted.Answer(), result.Permitted);
        if (expected.TryGetProperty("basis", out var basis)) Assert.Equal(basis.GetString(), result.Basis);
        if (Fact(expected, "contract_change_notice") is { } notice) Assert.Equal(notice.Answer(), ChangeNotice.Required(contract, change, Ordinary.Day).Met);
        if (Fact(expected, "copy_publication") is { } copy) Assert.Equal(copy.Answer(), ChangeNotice.CopyRequired(contract, change, Ordinary.Day).Met);
        if (Fact(expected, "pct_over_50") is { } over) Assert.Equal(over.Answer(), ScheduleEight.WithinHalf(contract, change, Ordinary.Day).Not());
        if (Fact(expected, "permitted_under_sch8_para4") is { } fourth) Assert.Equal(fourth.Answer(), result["Sch 8 para 4"].Met);
    });

    [Fact]
    public void Ten_per_cent_of_the_maximum_term_is_not_substantial_and_more_is()
    {
        Assert.Equal((Met.Yes, "s.74(1)(b)"), Test(Slight));
        Assert.Equal(Met.Yes, Way("s.74(1)(b)", Slight with { TermChange = -10 }));
        Assert.Equal(Met.No, Way("s.74(1)(b)", Slight with { TermChange = 10.01m }));
        Assert.Equal(Met.No, Way("s.74(1)(b)", Slight with { TermChange = -10.01m }));
        Assert.Equal(Met.No, Way("s.74(1)(b)", Slight with { ScopeChanged = true }));
        Assert.Equal(Met.No, Way("s.74(1)(b)", Slight with { BalanceToSupplier = true }));
        Assert.Equal(Met.NotEvidenced, Way("s.74(1)(b)", Slight with { TermChange = null }));
    }

    [Theory]
    [InlineData(false, 800_000, Met.Yes)]
    [InlineData(false, 800_001, Met.No)]
    [InlineData(false, -800_001, Met.No)]
    [InlineData(true, 1_200_000, Met.Yes)]
    [InlineData(true, 1_200_001, Met.No)]
    [InlineData(null, 800_000, Met.Yes)]
    [InlineData(null, 1_200_000, Met.NotEvidenced)]
    [InlineData(null, 1_200_001, Met.No)]
    public void A_below_threshold_change_is_at_most_ten_per_cent_or_fifteen_for_works(bool? works, int pounds, Met met) => Assert.Equal(
        met, Way("s.74(1)(c)", Small(pounds, 0, 5_000_000), Ordinary.Services with { Works = works }));

    [Fact]
    public void Below_threshold_changes_together_stay_under_the_threshold()
    {
        Assert.Equal(Met.Yes, Below(Small(100_000, 107_719, 207_720)));
        Assert.Equal(Met.No, Below(Small(100_000, 107_720, 207_720)));
        Assert.Equal(Met.NotEvidenced, Below(Small(100_000, 0, 207_720) with { EarlierBelowThreshold = null }));
        Assert.Equal(Met.NotEvidenced, Below(Small(100_000, 0, 207_720) with { Threshold = null }));
        Assert.Equal(Met.No, Below(Small(100_000, 0, 207_720) with { ScopeChanged = true }));
        Assert.Equal(Met.NotEvidenced, Way("s.74(1)(c)", Small(1, 0, 207_720), Ordinary.Services with { Value = null }));
        Assert.Equal((Met.Yes, "s.74(1)(c)"), Test(Small(100_000, 0, 207_720) with { TermChange = 40 }));
        Assert.Equal(Met.Yes, Way("s.74(1)(c)", Small(207_719, 0, 1) with { Threshold = null }, Ordinary.Services with { Kind = ContractKind.GoodsOrServices }));
        Assert.Equal(Met.No, Way("s.74(1)(c)", Small(207_720, 0, 1) with { Threshold = null }, Ordinary.Services with { Kind = ContractKind.GoodsOrServices }));

        static Met Below(ContractChange change) => Way("s.74(1)(c)", change);
    }

    [Fact]
    public void What_was_provided_for_has_to_stand_in_contract_and_notice()
    {
        var change = Alone with { NatureChanged = false, Permitted = new() { InContract = true, InNotice = true } };

        Assert.Equal((Met.Yes, "Sch 8 para 1"), Test(change));
        Assert.Equal(Met.No, Way("Sch 8 para 1", change with { Permitted = new() { InContract = true, InNotice = false } }));
        Assert.Equal(Met.No, Way("Sch 8 para 1", change with { Permitted = new() { InContract = false, InNotice = true } }));
        Assert.Equal(Met.No, Way("Sch 8 para 1", change with { NatureChanged = true }));
    }

    [Fact]
    public void Urgency_and_protection_of_life_each_open_the_second_paragraph()
    {
        Assert.Equal((Met.Yes, "Sch 8 para 2"), Test(Alone with { Permitted = new() { Urgent = true } }));
        Assert.Equal((Met.Yes, "Sch 8 para 2"), Test(Alone with { Permitted = new() { ProtectsLife = true } }));
        Assert.Equal(Met.No, Way("Sch 8 para 2", Alone with { Permitted = new() { Urgent = false, ProtectsLife = false } }));
    }

    [Fact]
    public void Exactly_half_may_be_added_for_what_nobody_could_foresee()
    {
        var change = Alone with { NatureChanged = false, ValueChange = Money.Pounds(4_000_000), Permitted = new() { Foreseeable = false } };

        Assert.Equal((Met.Yes, "Sch 8 para 4"), Test(change));
        Assert.Equal(Met.No, Unforeseeable(change with { ValueChange = Money.Pounds(4_000_000.01m) }));
        Assert.Equal(Met.Yes, Unforeseeable(change with { ValueChange = Money.Pounds(-7_000_000) }));
        Assert.Equal(Met.No, Unforeseeable(change with { Permitted = new() { Foreseeable = true } }));
        Assert.Equal(Met.NotEvidenced, Unforeseeable(change with { ValueChange = null }));
        Assert.Equal(Met.NotEvidenced, ScheduleEight.WithinHalf(Ordinary.Services, change with { ValueBefore = Money.Pounds(0) }, Ordinary.Day));
        Assert.Equal(Met.No, ScheduleEight.WithinHalf(Ordinary.Services, change with { ValueBefore = Money.Pounds(7_999_999) }, Ordinary.Day));

        static Met Unforeseeable(ContractChange change) => Way("Sch 8 para 4", change);
    }

    [Fact]
    public void A_known_risk_has_six_elements_and_each_can_fail()
    {
        var facts = new PermittedChange { KnownRisk = true, RiskNobodysDoing = true, CannotPerform = true, NoFurtherThanNeeded = true, NewContractAgainstInterest = true };
        var change = Alone with { ValueChange = Money.Pounds(4_000_000), Permitted = facts };

        Assert.Equal((Met.Yes, "Sch 8 para 5"), Test(change));
        Assert.All(
            (PermittedChange[])[facts with { KnownRisk = false }, facts with { RiskNobodysDoing = false }, facts with { CannotPerform = false }, facts with { NoFurtherThanNeeded = false }, facts with { NewContractAgainstInterest = false }],
            failing => Assert.Equal(Met.No, Way("Sch 8 para 5", change with { Permitted = failing })));
        Assert.Equal(Met.No, Way("Sch 8 para 5", change with { ValueChange = Money.Pounds(4_000_001) }));
    }

    [Fact]
    public void Additional_services_need_inconvenience_and_duplication_of_costs()
    {
        var facts = new PermittedChange { Additional = true, Incompatible = true, Inconvenience = true, DuplicatesCosts = true };
        var change = Alone with { ValueChange = Money.Pounds(4_000_000), Permitted = facts };

        Assert.Equal((Met.Yes, "Sch 8 para 8"), Test(change));
        Assert.All(
            (PermittedChange[])[facts with { Additional = false }, facts with { Incompatible = false }, facts with { Inconvenience = false }, facts with { DuplicatesCosts = false }],
            failing => Assert.Equal(Met.No, Way("Sch 8 para 8", change with { Permitted = failing })));
        Assert.Equal(Met.No, Way("Sch 8 para 8", change with { ValueChange = Money.Pounds(4_000_001) }));
    }

    [Fact]
    public void The_supplier_changes_only_on_a_restructuring_to_one_not_excluded()
    {
        var change = Alone with { SupplierChanged = true, Permitted = new() { Restructuring = true, NewSupplierExcluded = false } };

        Assert.Equal((Met.Yes, "Sch 8 para 9"), Test(change));
        Assert.Equal((Met.No, "s.74(9)"), Test(change with { Permitted = new() { Restructuring = true, NewSupplierExcluded = true } }));
        Assert.Equal((Met.No, "s.74(9)"), Test(Slight with { SupplierChanged = true, Permitted = new() { Restructuring = false } }));
        Assert.Equal((Met.NotEvidenced, null), Test(Slight with { SupplierChanged = null }));
    }

    [Fact]
    public void A_change_split_off_from_a_larger_one_is_judged_with_it()
    {
        Assert.Equal((Met.No, "s.74(8)"), Test(Slight with { PartOfAnother = true, AllowedTogether = false }));
        Assert.Equal((Met.Yes, "s.74(1)(b)"), Test(Slight with { PartOfAnother = true, AllowedTogether = true }));
        Assert.Equal((Met.NotEvidenced, null), Test(Slight with { PartOfAnother = true }));
        Assert.Equal((Met.Yes, "s.74(2)"), Test(Slight with { PartOfAnother = true, AllowedTogether = false }, Ordinary.Care));
    }

    [Fact]
    public void When_no_way_is_open_no_provision_is_named()
    {
        var change = Small(4_000_001, 0, 207_720) with
        {
            TermChange = 40, ScopeChanged = true, BalanceToSupplier = true, NatureChanged = true,
            Permitted = new() { Urgent = false, ProtectsLife = false, Foreseeable = true, KnownRisk = false, Additional = false, InContract = false },
        };

        Assert.Equal((Met.No, null), Test(change));
        Assert.Equal((Met.NotEvidenced, null), Test(new()));
        Assert.Equal(9, Modification.Test(Ordinary.Services, change, Ordinary.Day).Ways.Count);
        Assert.Throws<OutsideTheLaw>(() => Modification.Test(Ordinary.Services, change, D("2025-02-23")));
    }

    [Fact]
    public void Each_way_shows_its_sum_and_weighs_the_reasons()
    {
        var change = Small(1_000_000, 50_000, 207_720) with { TermChange = 12.5m, PartOfAnother = null };
        var result = Modification.Test(Ordinary.Services, change, Ordinary.Day, Reason.ReadAll("The option to extend in the contract", "Capacity issues in the team"));

        Assert.True(result.NeedsLegalSignOff);
        Assert.Equal(["£1,000,000 is 12.5 per cent of the estimated value; 50 are allowed"], result["Sch 8 para 4"].Answer.Sum);
        Assert.Equal(["the term changes by 12.5 per cent; 10 are allowed"], result["s.74(1)(b)"].Answer.Sum);
        Assert.Equal(["the value changes by 12.5 per cent; 10 are allowed", "£1,050,000 together; the threshold is £207,720"], result["s.74(1)(c)"].Answer.Sum);
        Assert.Equal("the value changes by 12.5 per cent; 15 are allowed", Modification.Test(Ordinary.Services with { Works = true }, change, Ordinary.Day)["s.74(1)(c)"].Answer.Sum[0]);
        Assert.Equal("Capacity issues in the team", Assert.Single(result["Sch 8 para 1"].Beside).Text);
        Assert.Equal(Met.No, result["Sch 8 para 5"].Met);
        Assert.False(Modification.Test(Ordinary.Care, Alone, Ordinary.Day).NeedsLegalSignOff);
        Assert.All(Modification.Test(Ordinary.Services with { Value = null }, new(), Ordinary.Day).Ways, way => Assert.Empty(way.Answer.Sum));
    }

    [Fact]
    public void A_term_is_measured_in_days_of_the_maximum_term()
    {
        Assert.Equal(10m, ContractChange.TermPercent(D("2026-01-01"), D("2026-04-10"), D("2026-04-20")));
        Assert.Equal(-100m, ContractChange.TermPercent(D("2026-01-01"), D("2026-01-01"), D("2025-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractChange.TermPercent(D("2026-01-02"), D("2026-01-01"), D("2026-01-03")));
    }

    private static (Met, string?) Test(ContractChange change, ActContract? contract = null) =>
        Modification.Test(contract ?? Ordinary.Services, change, Ordinary.Day) is var result ? (result.Permitted, result.Basis) : default;

    private static Met Way(string provision, ContractChange change, ActContract? contract = null) =>
        Modification.Test(contract ?? Ordinary.Services, change, Ordinary.Day)[provision].Met;

    private static ContractChange Small(int pounds, int earlier, int threshold) => Alone with
    {
        ValueChange = Money.Pounds(pounds), EarlierBelowThreshold = Money.Pounds(earlier), Threshold = Money.Pounds(threshold), ScopeChanged = false,
    };

    private static decimal? Percent(JsonElement given, string name) => given.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
}
