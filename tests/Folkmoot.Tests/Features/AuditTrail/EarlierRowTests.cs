using Folkmoot.Data;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Tests.Features.AuditTrail;

public abstract class EarlierRowTests(StoreFixture store)
{
    private const string Unchained = "202611220010_AuthorityRules";

    [Fact]
    public async Task Rows_from_before_the_chain_are_chained_in_their_order_and_the_chain_says_so()
    {
        await using var db = await UnchainedAsync();
        var noon = new DateTime(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc);
        (Guid? Authority, DateTime At, string Why)[] rows =
        [
            (null, noon.AddSeconds(3), "fourth"), (store.Clock.NewId(), noon, "first — “é” 🌉\n"), (null, noon.AddTicks(1_230_000), "second"), (null, noon.AddTicks(12_345_678), "third"),
        ];
        foreach (var row in rows)
            await db.Database.ExecuteSqlAsync($"INSERT INTO \"AuditTrail\" (\"Id\", \"AuthorityId\", \"At\", \"Who\", \"Why\", \"Changes\") VALUES ({store.Clock.NewId()}, {row.Authority}, {row.At}, {"an officer"}, {row.Why}, {"[]"})");

        await db.Database.MigrateAsync();
        await db.SaveAsync(new Act("an officer", "sixth"));

        Assert.Empty(await TrailFixture.VerifyAsync(db));
        var trail = await db.AuditTrail.AsNoTracking().OrderBy(e => e.Number).ToListAsync();
        Assert.Equal(["first — “é” 🌉\n", "second", "third", "fourth"], trail.Take(4).Select(e => e.Why));
        Assert.Equal([ActKind.EarlierWrite, ActKind.EarlierWrite, ActKind.EarlierWrite, ActKind.EarlierWrite, ActKind.Chained, ActKind.Write], trail.Select(e => e.Kind));
        Assert.StartsWith("Rows 1 to 4 were written before the trail was chained.", trail[4].Why, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4, 5, 6], trail.Select(e => e.Number));
        await db.Database.EnsureDeletedAsync();
    }

    [Fact]
    public async Task A_store_without_rows_begins_an_empty_chain_and_a_chain_can_be_taken_back()
    {
        await using var db = await UnchainedAsync();
        await db.Database.MigrateAsync();
        Assert.Empty(await db.AuditTrail.ToListAsync());
        await db.SaveAsync(new Act("an officer", "kept"));

        await db.GetService<IMigrator>().MigrateAsync(NameOf(db, Unchained));

        Assert.Equal(["kept"], await db.Database.SqlQueryRaw<string>("SELECT \"Why\" AS \"Value\" FROM \"AuditTrail\" WHERE \"Id\" IS NOT NULL").ToListAsync());
        await db.Database.MigrateAsync();
        Assert.Empty(await TrailFixture.VerifyAsync(db));
        await db.Database.EnsureDeletedAsync();
    }

    protected abstract Task<Store> EmptyAsync();

    // The framework finds a migration by an id with seconds in it, or else by what it takes for the name.
    private static string NameOf(Db db, string id) => db.GetService<IMigrationsIdGenerator>().GetName(id);

    private async Task<Db> UnchainedAsync()
    {
        var empty = await EmptyAsync();
        var options = new DbContextOptionsBuilder<Db>();
        empty.Configure(options);
        var db = new Db(options.Options, store.Clock, empty.FullText, Reader.System);
        await db.GetService<IMigrator>().MigrateAsync(NameOf(db, Unchained));
        return db;
    }

    public sealed class OnSqlite(SqliteStore store) : EarlierRowTests(store), IClassFixture<SqliteStore>
    {
        protected override Task<Store> EmptyAsync() =>
            Task.FromResult(new Store(Path.Combine(Path.GetDirectoryName(store.Store.Database)!, $"unchained{store.Clock.NewId():N}.db"), ""));
    }

    public sealed class OnPostgres(PostgresStore store) : EarlierRowTests(store), IClassFixture<PostgresStore>
    {
        protected override Task<Store> EmptyAsync()
        {
            _ = store.Store;
            return PostgresStore.EmptyAsync($"folkmoot_unchained_{store.Clock.NewId():N}", "");
        }
    }
}
