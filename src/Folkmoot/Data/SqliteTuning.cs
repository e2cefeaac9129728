using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Data;

/// <summary>Readers and a writer at once, and a cache that holds the busy part of a large register.</summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    public static readonly SqliteTuning Instance = new();

    // Cannot be set through a connection that only reads; EF opens one to ask whether the file exists, and a copy of a store need not be in this mode.
    private const string Journal = "PRAGMA journal_mode = WAL; ";

    private const string Pragmas = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16000;";

    /// <summary>The function that SQLite lacks: the SHA-256 of a text in UTF-8, in small hexadecimal digits. A migration chains rows with it.</summary>
    public const string Sha256 = "folkmoot_sha256";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        AddSha256(connection);
        using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        AddSha256(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddSha256(DbConnection connection) =>
        ((SqliteConnection)connection).CreateFunction(Sha256, (string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), isDeterministic: true);

    private static string PragmasFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Pragmas : Journal + Pragmas;
}
