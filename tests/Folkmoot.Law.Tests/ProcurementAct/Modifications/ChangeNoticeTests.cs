using Folkmoot.Law.ProcurementAct.Modifications;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct.Modifications;

public class ChangeNoticeTests
{
    private static readonly ContractChange Alone = new() { PartOfAnother = false, SupplierChanged = false, ValueChange = Money.Pounds(0), TermChange = 0 };

    [Theory]
    [InlineData(800_000, 0, false, Met.No)]
    [InlineData(-800_000, 0, false, Met.No)]
    [InlineData(800_001, 0, false, Met.Yes)]
    [InlineData(1_200_000, 0, true, Met.No)]
    [InlineData(1_200_000, 0, false, Met.Yes)]
    [InlineData(1_200_000, 0, null, Met.NotEvidenced)]
    [InlineData(1_200_001, 0, true, Met.Yes)]
    [InlineData(0, 10, false, Met.No)]
    [InlineData(0, 11, false, Met.Yes)]
    [InlineData(0, -11, false, Met.Yes)]
    [InlineData(4_000_000, 10, false, Met.No)]
    [InlineData(0, 0, false, Met.Yes)]
    public void A_small_change_of_value_or_term_needs_no_notice(int pounds, int percent, bool? works, Met required) => Assert.Equal(
        required, ChangeNotice.Required(Ordinary.Services with { Works = works }, Alone with { ValueChange = Money.Pounds(pounds), TermChange = percent }, Ordinary.Day).Met);

    [Fact]
    public void A_restructuring_and_a_part_of_a_larger_change_always_need_one()
    {
        var small = Alone with { TermChange = 5 };

        Assert.Equal(Met.No, Required(small));
        Assert.Equal(Met.Yes, Required(small with { SupplierChanged = true, Permitted = new() { Restructuring = true, NewSupplierExcluded = false } }));
        Assert.Equal(Met.Yes, Required(small with { PartOfAnother = true, NoticeTogether = true }));
        Assert.Equal(Met.No, Required(small with { PartOfAnother = true, NoticeTogether = false }));
        Assert.Equal(Met.NotEvidenced, Required(small with { PartOfAnother = true }));
        Assert.Equal(Met.NotEvidenced, Required(Alone with { TermChange = null }));
    }

    [Fact]
    public void Light_touch_and_small_contracts_need_none()
    {
        var large = Alone with { TermChange = 40 };

        Assert.Equal(Met.No, ChangeNotice.Required(Ordinary.Care, large, Ordinary.Day).Met);
        Assert.Equal(Met.No, ChangeNotice.Required(Ordinary.Services with { Public = false }, large, Ordinary.Day).Met);
        Assert.Throws<OutsideTheLaw>(() => ChangeNotice.Required(Ordinary.Services, large, D("2025-02-23")));
    }

    [Theory]
    [InlineData(4_000_000, 1_000_000, Met.No)]
    [InlineData(4_000_000, 1_000_001, Met.Yes)]
    [InlineData(6_000_000, -2_000_000, Met.No)]
    [InlineData(6_000_000, 100, Met.No)]
    public void A_noticed_change_of_a_contract_over_five_million_is_published_in_copy(int before, int change, Met copy) => Assert.Equal(
        copy, ChangeNotice.CopyRequired(Ordinary.Services, Alone with { ValueBefore = Money.Pounds(before), ValueChange = Money.Pounds(change) }, Ordinary.Day).Met);

    [Fact]
    public void The_copy_is_due_on_the_ninetieth_day_and_a_standstill_has_eight_working_days()
    {
        Assert.Equal(D("2026-06-29"), ChangeNotice.CopyBy(D("2026-04-01")).Day);
        Assert.Equal(D("2025-12-23"), ChangeNotice.Standstill(D("2025-12-12")).Ends.Day);
        Assert.Equal(Met.NotEvidenced, ChangeNotice.CopyRequired(Ordinary.Services, Alone with { TermChange = 40, ValueChange = null }, Ordinary.Day).Met);
    }

    private static Met Required(ContractChange change) => ChangeNotice.Required(Ordinary.Services, change, Ordinary.Day).Met;
}
