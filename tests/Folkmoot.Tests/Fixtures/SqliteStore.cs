using Folkmoot.Data;
using Microsoft.Data.Sqlite;

namespace Folkmoot.Tests.Fixtures;

/// <summary>An SQLite file, copied from one that was migrated once for the whole run.</summary>
public sealed class SqliteStore : StoreFixture
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigratedAsync);

    protected override async Task<Store?> CreateAsync()
    {
        var store = new Store(Path.Combine(Folder, "folkmoot.db"), Path.Combine(Folder, "files"));
        await File.WriteAllBytesAsync(store.Database, await Migrated.Value);
        return store;
    }

    protected override Task DropAsync(Store store)
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }

    private static async Task<byte[]> MigratedAsync()
    {
        var folder = Directory.CreateTempSubdirectory("folkmoot-").FullName;
        var store = new Store(Path.Combine(folder, "migrated.db"), folder);
        await MigrateAsync(store);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(store.Database);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }
}
