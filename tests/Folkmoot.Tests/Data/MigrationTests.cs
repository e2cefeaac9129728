using Folkmoot.Data;
using Folkmoot.Data.Migrations;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Tests.Data;

public abstract class MigrationTests(StoreFixture store)
{
    [Fact]
    public async Task The_migrated_schema_is_the_one_that_the_model_describes()
    {
        await using var migrated = store.Open();
        await using var created = Empty(await EmptyAsync());
        await created.Database.EnsureCreatedAsync();

        var (ours, models) = (await Schema.OfAsync(migrated), await Schema.OfAsync(created));

        Assert.Contains(models, line => line.StartsWith("column Decisions.Title", StringComparison.Ordinal));
        Assert.True(ours.SequenceEqual(models),
            "Only in the model:\n  " + string.Join("\n  ", models.Except(ours)) + "\nOnly in the migrations:\n  " + string.Join("\n  ", ours.Except(models)));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await using var db = store.Open();
        var before = await Schema.OfAsync(db);

        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(before, await Schema.OfAsync(db));
    }

    [Fact]
    public async Task Every_migration_can_be_taken_back()
    {
        await using var db = Empty(await EmptyAsync());
        await db.Database.MigrateAsync();

        await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase);

        Assert.Empty(await Schema.OfAsync(db));
    }

    [Fact]
    public async Task What_the_one_index_held_is_found_in_the_indexes_of_each_kind()
    {
        await using var db = Empty(await EmptyAsync());
        await db.Database.MigrateAsync();
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        db.AddRange(town.Authority, town.Decision("Mend the weir", new(2026, 1, 20)), town.Exempt("Prices for the weir", new(2026, 1, 20)));
        await db.SaveAsync(new Act("an officer", "to move it"));

        var move = new SearchByKind { ActiveProvider = db.Database.ProviderName! };
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate([.. move.DownOperations, .. move.UpOperations]))
        {
            await db.Database.ExecuteSqlRawAsync(command.CommandText);
        }

        await db.Database.OpenConnectionAsync();
        Assert.Single(await db.FullText.FindAsync(db.Database.GetDbConnection(), new("weir", Reader.Public, Decision.Kind, town.Authority.Id), default));
        Assert.Equal(2, (await db.FullText.FindAsync(db.Database.GetDbConnection(), new("weir", Reader.System, Decision.Kind), default)).Count);
    }

    protected abstract Task<Store> EmptyAsync();

    private Db Empty(Store empty)
    {
        var options = new DbContextOptionsBuilder<Db>();
        empty.Configure(options);
        return new(options.Options, store.Clock, empty.FullText, Reader.System);
    }

    public sealed class OnSqlite(SqliteStore store) : MigrationTests(store), IClassFixture<SqliteStore>
    {
        private int _count;

        protected override Task<Store> EmptyAsync() =>
            Task.FromResult(new Store(Path.Combine(Path.GetDirectoryName(store.Store.Database)!, $"empty{_count++}-{store.Clock.NewId():N}.db"), ""));
    }

    public sealed class OnPostgres(PostgresStore store) : MigrationTests(store), IClassFixture<PostgresStore>
    {
        protected override Task<Store> EmptyAsync()
        {
            _ = store.Store;
            return PostgresStore.EmptyAsync($"folkmoot_empty_{store.Clock.NewId():N}", "");
        }
    }
}
