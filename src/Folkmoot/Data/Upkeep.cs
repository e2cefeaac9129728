using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>What a database wants after very many writes, so that it picks the right index and finds words fast.</summary>
public static class Upkeep
{
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
