using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Tests.Features.Imports.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Lineage;

public abstract class ServiceListTests(StoreFixture store)
{
    [Fact]
    public async Task Each_service_shows_its_last_known_end_and_its_next_decision()
    {
        await ImportAsync(new InventedRecord("list"));
        var services = (await store.PageAsync("/list/services")).All(".fm-services__service");

        Assert.Equal(2, services.Count);
        Assert.Equal("Ferry Takes islanders across. Last known end 31 March 2023 Past its last known end Next decision 1 February 2027: F/3", services[0]);
        Assert.Equal("Lighthouse Last known end not known Next decision None announced", services[1]);
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_page_before_ended()
    {
        var record = new InventedRecord("long");
        foreach (var number in Enumerable.Range(1, 60))
        {
            record.Services.Add(JsonNode.Parse($$"""{ "key": "s{{number:00}}", "title": "Service {{number:00}}", "basis": "stated", "source": "log" }"""));
        }
        await ImportAsync(record);
        var first = await store.PageAsync("/long/services");
        var next = first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await store.PageAsync(next);
        var titles = first.All(".fm-services__title").Concat(second.All(".fm-services__title")).ToList();

        Assert.Equal((50, 62, 62), (first.All(".fm-services__title").Count, titles.Count, titles.Distinct().Count()));
        Assert.Null(second.Html.QuerySelector("a[rel=next]"));
        Assert.Contains("There are no more services.", (await store.PageAsync("/long/services?after=zzz")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_without_services_says_so()
    {
        var record = new InventedRecord("bare");
        record.Services.Clear();
        record.Contracts.Clear();
        record.Decisions.Clear();
        await ImportAsync(record);

        Assert.Contains("No service is on the record yet.", (await store.PageAsync("/bare/services")).Is(HttpStatusCode.OK).Main, StringComparison.Ordinal);
    }

    private async Task ImportAsync(InventedRecord record)
    {
        await using var db = store.Open();
        var outcome = await new RecordImporter(db, store.Clock, store.Files).ImportAsync(record.Bytes(), "ferry.json", dryRun: false, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Problems);
    }

    public sealed class OnSqlite(SqliteStore store) : ServiceListTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ServiceListTests(store), IClassFixture<PostgresStore>;
}
