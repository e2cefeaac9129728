using System.Globalization;
using Folkmoot.Data;
using Npgsql;

namespace Folkmoot.Tests.Fixtures;

/// <summary>A PostgreSQL database of its own on the server that FOLKMOOT_TEST_POSTGRES names, copied from one that was migrated once for the whole run.</summary>
public sealed class PostgresStore : StoreFixture
{
    private static readonly string Template = $"folkmoot_template_{Environment.ProcessId}";
    private static readonly string? Server = Environment.GetEnvironmentVariable("FOLKMOOT_TEST_POSTGRES");
    private static readonly Lazy<Task> Migrated = new(MigratedAsync);

    // PostgreSQL copies a template for one at a time.
    private static readonly SemaphoreSlim Copying = new(1, 1);
    private static int s_count;

    public static bool IsHere => !string.IsNullOrEmpty(Server);

    protected override async Task<Store?> CreateAsync()
    {
        if (!IsHere) return null;
        await Migrated.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"folkmoot_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}");
        await Copying.WaitAsync();
        try
        {
            await RunAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
        }
        finally
        {
            Copying.Release();
        }

        return new(Connection(name), Path.Combine(Folder, "files"));
    }

    protected override async Task DropAsync(Store store)
    {
        var name = new NpgsqlConnectionStringBuilder(store.Database).Database;
        await RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    /// <summary>An empty database, for the test that builds a schema itself.</summary>
    internal static async Task<Store> EmptyAsync(string name, string folder)
    {
        await RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name}");
        return new(Connection(name), folder);
    }

    internal static async Task RunAsync(params string[] statements)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    // Named after the process, so that two runs may share a server; gone with it.
    private static async Task MigratedAsync()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RunAsync($"DROP DATABASE IF EXISTS {Template}").GetAwaiter().GetResult();
        await MigrateAsync(await EmptyAsync(Template, ""));
    }

    // A pool would keep connections to a database that is about to be copied or dropped.
    private static string Connection(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = database != Template, MaxPoolSize = 20 }.ToString();
}
