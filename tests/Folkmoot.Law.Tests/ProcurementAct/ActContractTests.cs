using Folkmoot.Law.Procurement;
using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class ActContractTests
{
    [Theory]
    [InlineData(ContractKind.LightTouch, 663_540, true, true, false, false)]
    [InlineData(ContractKind.LightTouch, 663_539, false, true, false, false)]
    [InlineData(ContractKind.GoodsOrServices, 207_720, true, false, false, false)]
    [InlineData(ContractKind.Works, 5_193_000, true, false, true, false)]
    [InlineData(ContractKind.Concession, 5_192_999, false, false, false, true)]
    [InlineData(ContractKind.LightTouchConcession, 5_372_609, true, true, false, true)]
    public void Kind_and_value_say_what_rules_a_contract_meets(ContractKind kind, int pounds, bool isPublic, bool lightTouch, bool works, bool concession)
    {
        var contract = ActContract.Of(kind, Money.Pounds(pounds), D("2026-04-01"));

        Assert.Equal((isPublic, lightTouch, works, concession), (contract.Public, contract.LightTouch, contract.Works, contract.Concession));
    }

    [Fact]
    public void What_is_not_on_record_stays_unknown()
    {
        Assert.Equal(new ActContract(), ActContract.Of(null, null, null));
        Assert.Null(ActContract.Of(ContractKind.LightTouch, null, D("2026-04-01")).Public);
        Assert.Null(ActContract.Of(ContractKind.LightTouch, Money.Pounds(1), null).Public);
        Assert.Equal(Met.NotEvidenced, new ActContract().UserChoice);
    }
}
