using System.Net;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Providers;

public abstract class ProviderPageTests(StoreFixture store)
{
    [Fact]
    public async Task A_provider_shows_its_numbers_its_contracts_and_what_they_come_to()
    {
        var bought = new Purchases("providing");
        var provider = bought.Provider("Yarrow Care", charityNumber: "X100001");
        for (var i = 0; i < 30; i++)
        {
            var contract = bought.Contract($"Contract {i:00}", new(2010, 4, 1), new DateOnly(2012, 3, 31).AddMonths(i));
            contract.TotalValue = i == 0 ? null : Money.Pounds(1000);
            bought.Delivers(provider, contract);
        }
        await store.AddAsync(bought.Rows);

        var first = (await store.PageAsync("/providing/providers/yarrow-care")).Is(HttpStatusCode.OK);
        var next = await store.PageAsync(first.Html.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);

        Assert.Equal("Yarrow Care", first.Heading);
        Assert.Contains("X100001", first.Main);
        Assert.Contains("30 contracts, worth £29,000 in all where the value is known; the value of 1 is not known", first.Main);
        Assert.Equal("Contract 29", first.All("tbody td a")[0]);
        Assert.Equal(["Contract 04", "Contract 03", "Contract 02", "Contract 01", "Contract 00"], next.All("tbody td a"));
    }

    public sealed class OnSqlite(SqliteStore store) : ProviderPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ProviderPageTests(store), IClassFixture<PostgresStore>;
}
