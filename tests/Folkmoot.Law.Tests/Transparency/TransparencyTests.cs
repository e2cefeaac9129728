using Folkmoot.Law.Transparency;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Transparency;

public class TransparencyTests
{
    private static readonly DateOnly Today = D("2026-11-21");

    [Fact]
    public void Contracts_belong_in_the_register_as_in_the_worked_case() => ForEach("TRA-02", 1, (given, expected) => Assert.Equal(
        expected.GetProperty("in_register").EnumerateArray().Select(one => one.GetBoolean().Answer()),
        given.GetProperty("values").EnumerateArray().Select(value => ContractRegister.Belongs(Money.Pounds(value.GetDecimal()), Today))));

    [Fact]
    public void A_contract_without_a_value_may_belong_in_the_register()
    {
        Assert.Equal(Met.NotEvidenced, ContractRegister.Belongs(null, Today));
        Assert.Throws<OutsideTheLaw>(() => ContractRegister.Belongs(Money.Pounds(1), D("2015-03-31")));
    }

    [Theory]
    [InlineData("5000", Met.No)]
    [InlineData("5000.01", Met.Yes)]
    [InlineData("30000", Met.Yes)]
    [InlineData("30000.01", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void The_platform_suffices_from_five_to_thirty_thousand_pounds(string? pounds, Met suffices) =>
        Assert.Equal(suffices, ContractRegister.PlatformSuffices(pounds is null ? null : Money.Pounds(decimal.Parse(pounds)), true, true, Today).Met);

    [Fact]
    public void The_platform_suffices_only_with_a_statement_and_since_the_Act()
    {
        Assert.Equal(Met.No, ContractRegister.PlatformSuffices(Money.Pounds(6_000), true, false, Today).Met);
        Assert.Equal(Met.No, ContractRegister.PlatformSuffices(Money.Pounds(6_000), false, true, Today).Met);
        Assert.Throws<OutsideTheLaw>(() => ContractRegister.PlatformSuffices(Money.Pounds(6_000), true, true, D("2025-02-23")));
    }

    [Fact]
    public void A_row_of_the_register_names_the_fields_it_lacks()
    {
        var full = new RegisterEntry
        {
            Reference = "C1", Title = "Short breaks", Department = "Adults", Description = "Breaks for carers", Supplier = "A provider", Sum = Money.Pounds(1), IrrecoverableVat = Money.Pounds(0),
            Start = Today, End = Today, Review = Today, Invited = false, Small = true, Voluntary = false,
        };

        Assert.Empty(ContractRegister.Missing(full));
        Assert.Equal(["review date"], ContractRegister.Missing(full with { Review = null }));
        Assert.Equal(["registration number"], ContractRegister.Missing(full with { Voluntary = true }));
        Assert.Empty(ContractRegister.Missing(full with { Voluntary = true, RegistrationNumber = "123" }));
        Assert.Equal(13, ContractRegister.Missing(new RegisterEntry()).Count());
        Assert.Equal(["title", "department"], ContractRegister.Missing(new InvitationEntry("I1", "", "d", Today, Today, Today, null)));
    }

    [Theory]
    [InlineData("500", Met.No)]
    [InlineData("500.01", Met.Yes)]
    [InlineData(null, Met.NotEvidenced)]
    public void Spending_over_five_hundred_pounds_is_published(string? pounds, Met published) =>
        Assert.Equal(published, Spending.Published(pounds is null ? null : Money.Pounds(decimal.Parse(pounds)), Today));

    [Theory]
    [InlineData("2026-01-01", "2026-04-30")]
    [InlineData("2026-06-30", "2026-07-30")]
    [InlineData("2026-12-31", "2027-01-31")]
    public void Spending_of_a_quarter_is_published_within_a_month_of_its_end(string day, string by) => Assert.Equal(D(by), Spending.PublishBy(D(day)));

    [Fact]
    public void An_item_of_spending_names_the_fields_it_lacks()
    {
        var item = new SpendingItem(Today, "Adults", "A provider", "Breaks", Money.Pounds(600), Money.Pounds(0), "home care");

        Assert.Empty(Spending.Missing(item));
        Assert.Equal(["purpose"], Spending.Missing(item with { Purpose = "" }));
        Assert.Equal(7, Spending.Missing(new(null, null, null, null, null, null, null)).Count());
    }
}
