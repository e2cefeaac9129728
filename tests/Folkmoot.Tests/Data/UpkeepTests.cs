using Folkmoot.Data;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Data;

public sealed class UpkeepTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Fact]
    public async Task SQLite_has_its_figures_of_a_table_that_has_been_filled_since_it_was_made()
    {
        await using var db = store.Open();
        var town = new Town(store.Clock, "figures");
        await store.AddAsync(town.Authority, town.Decision("Mend the bridge", new(2026, 1, 20)));

        await Upkeep.CountAsync(db, TestContext.Current.CancellationToken);

        Assert.Contains("Decisions", await db.Database.SqlQuery<string>($"SELECT DISTINCT tbl AS \"Value\" FROM sqlite_stat1").ToListAsync(TestContext.Current.CancellationToken));
    }
}
