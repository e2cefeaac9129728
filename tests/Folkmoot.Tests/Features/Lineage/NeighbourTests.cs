using Folkmoot.Features.Imports.Records;
using Folkmoot.Tests.Features.Imports.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Lineage;

public abstract class NeighbourTests(StoreFixture store)
{
    [Fact]
    public async Task The_page_of_a_decision_leads_to_the_one_before_and_the_one_after_in_the_lineage()
    {
        await using (var db = store.Open())
        {
            var outcome = await new RecordImporter(db, store.Clock, store.Files).ImportAsync(new InventedRecord("near").Bytes(), "ferry.json", dryRun: false, TestContext.Current.CancellationToken);
            Assert.Empty(outcome.Problems);
        }
        var first = await store.PageAsync("/near/decisions/f-1");
        var middle = await store.PageAsync("/near/decisions/f-2");
        var last = await store.PageAsync("/near/decisions/f-3");

        Assert.Equal("No earlier decision on the record Ferry After: F/2", first.One("nav.fm-neighbours"));
        Assert.Equal("Before: F/1 Ferry After: F/3", middle.One("nav.fm-neighbours"));
        Assert.Equal("Before: F/2 Ferry No later decision on the record", last.One("nav.fm-neighbours"));
    }

    public sealed class OnSqlite(SqliteStore store) : NeighbourTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NeighbourTests(store), IClassFixture<PostgresStore>;
}
