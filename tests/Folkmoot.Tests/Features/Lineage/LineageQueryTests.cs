using System.Text.Json.Nodes;
using Folkmoot.Data;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Features.Lineage;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Imports.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Tests.Features.Lineage;

public abstract class LineageQueryTests(StoreFixture store)
{
    [Fact]
    public async Task A_longer_lineage_is_read_with_as_many_queries_as_a_short_one()
    {
        var record = new InventedRecord("queries");
        await ImportAsync(record);
        var (few, terms) = await CountAsync();
        foreach (var year in Enumerable.Range(1950, 40))
        {
            record.Terms.Add(JsonNode.Parse($$"""{ "key": "y{{year}}", "from": "{{year}}-01-01", "to": "{{year}}-12-31", "competed": "yes", "basis": "stated", "source": "log" }"""));
            record.Decisions.Add(JsonNode.Parse($$"""
                { "key": "d{{year}}", "title": "Decision of {{year}}", "madeOn": "{{year}}-01-01", "basis": "stated", "source": "log", "services": [{ "service": "ferry", "basis": "stated", "source": "log" }],
                  "considerations": [{ "key": "c", "body": "ferry-committee", "basis": "stated", "source": "log", "questions": [{ "key": "q", "text": "Why?", "basis": "stated", "source": "log" }] }] }
                """));
        }
        await ImportAsync(record);
        var (many, more) = await CountAsync();

        Assert.Equal((4, 44), (terms, more));
        Assert.Equal(few, many);
        Assert.InRange(many, 5, 14);
    }

    private async Task<(int Queries, int Terms)> CountAsync()
    {
        var queries = 0;
        var options = new DbContextOptionsBuilder<Db>();
        store.Store.Configure(options);
        options.LogTo((id, _) => id == RelationalEventId.CommandExecuted, _ => Interlocked.Increment(ref queries));
        await using var db = new Db(options.Options, store.Clock, store.Store.FullText, Reader.Public);
        var authority = await db.Authorities.SingleAsync(a => a.ShortName == "queries", TestContext.Current.CancellationToken);
        queries = 0;
        var lineage = await new ServiceLineages(db, store.Clock).FindAsync(authority.Id, "ferry", TestContext.Current.CancellationToken);
        return (queries, lineage!.Records.Terms.Count);
    }

    private async Task ImportAsync(InventedRecord record)
    {
        await using var db = store.Open();
        var outcome = await new RecordImporter(db, store.Clock, store.Files).ImportAsync(record.Bytes(), "ferry.json", dryRun: false, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Problems);
    }

    public sealed class OnSqlite(SqliteStore store) : LineageQueryTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LineageQueryTests(store), IClassFixture<PostgresStore>;
}
