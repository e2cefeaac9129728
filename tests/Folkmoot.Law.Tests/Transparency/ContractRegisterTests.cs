using Folkmoot.Law.Transparency;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Transparency;

public class ContractRegisterTests
{
    [Theory]
    [InlineData(499_999, Met.No)]
    [InlineData(500_000, Met.No)]
    [InlineData(500_001, Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_contract_of_a_penny_more_than_five_thousand_pounds_belongs_in_the_register(int? pence, Met belongs) =>
        Assert.Equal(belongs, ContractRegister.Belongs(pence is { } sum ? new Money(sum) : null, D("2026-06-01")));
}
