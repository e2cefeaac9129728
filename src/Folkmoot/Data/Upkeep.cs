using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>What a database wants after very many writes, so that it picks the right index and finds words fast.</summary>
public static class Upkeep
{
    /// <summary>Lets SQLite count what tables hold that have none of its figures yet, or have grown much since: without them it guesses which index is best. PostgreSQL sees to it by itself.</summary>
    public static async Task CountAsync(Db db, CancellationToken ct)
    {
        // 0x10000: all tables, not only those this connection has read; 2: count where it is needed, and no more of a table than tells.
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA optimize = 0x10002", ct);
    }

    public static async Task AfterManyWritesAsync(Db db, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
        {
            db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE", ct);
            return;
        }
        foreach (var statement in SqliteFullText.Optimise) await db.Database.ExecuteSqlRawAsync(statement, ct);
        await db.Database.ExecuteSqlRawAsync("ANALYZE", ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }
}
