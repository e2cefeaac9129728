using Folkmoot.Platform.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Folkmoot.Data;

/// <summary>Where the rows and the files are kept. A connection string with "Host=" is PostgreSQL; anything else is the path of an SQLite file.</summary>
/// <param name="Database">PostgreSQL connection string, or path of an SQLite file.</param>
/// <param name="FilesFolder">The folder of the original files.</param>
public sealed record Store(string Database, string FilesFolder)
{
    public bool IsPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the connection string cannot be read; null when it can.</summary>
    public string? Unreadable
    {
        get
        {
            try
            {
                _ = IsPostgres ? new NpgsqlConnectionStringBuilder(Database) : null;
                return null;
            }
            catch (ArgumentException problem)
            {
                return problem.Message.Split(" (Parameter")[0];
            }
        }
    }

    public IFullText FullText => IsPostgres ? new PostgresFullText() : new SqliteFullText();

    /// <summary>The same store for a command that writes very much: PostgreSQL plans a statement once that comes again and again.</summary>
    public Store ForManyWrites()
    {
        if (!IsPostgres) return this;
        var connection = new NpgsqlConnectionStringBuilder(Database);
        if (connection.MaxAutoPrepare == 0) (connection.MaxAutoPrepare, connection.AutoPrepareMinUsages) = (200, 2);
        return this with { Database = connection.ToString() };
    }

    public void Configure(DbContextOptionsBuilder options)
    {
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        if (IsPostgres)
        {
            options.UseNpgsql(Database);
            return;
        }
        var file = new SqliteConnectionStringBuilder { DataSource = Database, ForeignKeys = true, DefaultTimeout = 30 };
        options.UseSqlite(file.ToString()).AddInterceptors(SqliteTuning.Instance);
    }
}
