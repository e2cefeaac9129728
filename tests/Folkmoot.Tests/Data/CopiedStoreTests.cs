using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Data;

public sealed class CopiedStoreTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Fact]
    public async Task A_copy_of_a_store_that_has_no_write_ahead_log_opens()
    {
        await using (var connection = new SqliteConnection($"Data Source={store.Store.Database}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            Assert.Equal("delete", await command.ExecuteScalarAsync());
        }
        SqliteConnection.ClearAllPools();

        await using var db = store.Open(Reader.Public);
        await db.Database.MigrateAsync();
        Assert.Empty(await db.Authorities.ToListAsync());
    }
}
