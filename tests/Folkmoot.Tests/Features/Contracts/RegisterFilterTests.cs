using System.Net;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Contracts;

public abstract class RegisterFilterTests(StoreFixture store)
{
    [Theory]
    [InlineData("ending=6", "Soon")]
    [InlineData("ending=60", "Later,Soon")]
    [InlineData("state=ended", "Ended")]
    [InlineData("state=current", "Later,Soon")]
    [InlineData("state=not-known", "Endless")]
    [InlineData("regime=procurement-act-2023", "Later")]
    [InlineData("service=home-care", "Soon")]
    [InlineData("service=HOME", "Soon")]
    [InlineData("provider=yarrow", "Soon")]
    [InlineData("q=endless", "Endless")]
    [InlineData("q=nothing+of+the+kind", "")]
    [InlineData("", "Later,Soon,Ended,Endless")]
    public async Task A_filter_shows_only_what_fits(string query, string titles)
    {
        var authority = await FilledAsync($"filter{Math.Abs(query.GetHashCode(StringComparison.Ordinal))}");
        var page = (await store.PageAsync($"/{authority}/contracts?{query}")).Is(HttpStatusCode.OK);

        Assert.Equal(titles, string.Join(',', page.All(".fm-register__link")));
    }

    [Fact]
    public async Task What_cannot_be_understood_is_said_and_kept()
    {
        var authority = await FilledAsync("misunderstood");
        var page = await store.PageAsync($"/{authority}/contracts?ending=soon&regime=magna-carta");

        Assert.Contains("Enter a whole number of months", page.Main);
        Assert.Contains("no regime “magna-carta”", page.Main);
        Assert.Contains("There is a problem", page.Main);
    }

    [Fact]
    public async Task An_empty_register_says_how_contracts_come_into_it()
    {
        await store.AddAsync(new Purchases("emptyshire").Rows);

        Assert.Contains("Contracts appear when", (await store.PageAsync("/emptyshire/contracts")).Main);
    }

    [Fact]
    public async Task What_a_reader_may_not_see_is_in_no_list_and_no_file()
    {
        var authority = await FilledAsync("secretive");
        var client = (await store.SiteAsync()).Client;

        foreach (var address in new[] { "contracts", "contracts?q=hush", "contracts.csv", "contracts.json" })
        {
            Assert.DoesNotContain("Hush", await client.GetStringAsync(new Uri($"/{authority}/{address}", UriKind.Relative)));
        }
    }

    [Fact]
    public async Task A_download_honours_the_filters_and_says_what_it_cannot_do()
    {
        var authority = await FilledAsync("downloads");
        var client = (await store.SiteAsync()).Client;
        using var json = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri($"/{authority}/contracts.json?ending=6", UriKind.Relative)));
        using var refused = await client.GetAsync(new Uri($"/{authority}/contracts.csv?ending=x", UriKind.Relative));

        var contract = Assert.Single(json.RootElement.GetProperty("contracts").EnumerateArray());
        Assert.Equal("Soon", contract.GetProperty("title").GetString());
        Assert.Equal(1234.5m, contract.GetProperty("annualValue").GetDecimal());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, contract.GetProperty("latestPossibleEnd").ValueKind);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private async Task<string> FilledAsync(string shortName)
    {
        var bought = new Purchases(shortName);
        var yarrow = bought.Provider("Yarrow Care");
        var soon = bought.Contract("Soon", new(2024, 3, 1), new(2027, 2, 28), 1234.5m, "Yarrow Care");
        soon.ServiceId = bought.Service("Home care").Id;
        bought.Delivers(yarrow, soon);
        bought.Contract("Later", new(2025, 3, 1), new(2029, 2, 28)).Regime = Regime.ProcurementAct2023;
        bought.Contract("Ended", new(2020, 3, 1), new(2024, 2, 29));
        bought.Contract("Endless", new(2020, 3, 1));
        bought.Contract("Hush", new(2024, 3, 1), new(2027, 2, 28), openness: Openness.Exempt);
        await store.AddAsync(bought.Rows);
        return shortName;
    }

    public sealed class OnSqlite(SqliteStore store) : RegisterFilterTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RegisterFilterTests(store), IClassFixture<PostgresStore>;
}
