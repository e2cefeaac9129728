using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>The last entry of the audit trail: its number, 0 while there is none, and its hash.</summary>
public sealed record ChainHead(long Number, string Hash);

/// <summary>The end of the audit trail, to which one writer at a time adds.</summary>
internal static class Chain
{
    // "Folkmoot" in ASCII: the advisory lock that whoever adds to the trail holds until the transaction ends.
    private const long Lock = 0x466F6C6B6D6F6F74;

    public static async Task<ChainHead> HeadAsync(Db db, CancellationToken ct) =>
        await db.AuditTrail.OrderByDescending(e => e.Number).Select(e => new ChainHead(e.Number, e.Hash)).FirstOrDefaultAsync(ct) ?? new ChainHead(0, AuditForm.Beginning);

    /// <summary>
    /// Adds an entry after the head. It is the last thing that a transaction does, so that nobody who waits for the lock holds a row that the holder wants.
    /// SQLite lets one transaction write at a time and needs no lock; were two to find the same head all the same, the key lets only one of them pass.
    /// </summary>
    public static async Task AddAsync(Db db, Trail trail, Act act, Func<DateTime> now, CancellationToken ct)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", ct);
        var e = trail.Entry(await HeadAsync(db, ct), act, now());
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditTrail" ("Number", "Kind", "At", "AuthorityId", "Who", "Why", "Changes", "Previous", "Hash")
            VALUES ({e.Number}, {e.Kind.ToString()}, {e.At}, {e.AuthorityId}, {e.Who}, {e.Why}, {e.Changes}, {e.Previous}, {e.Hash})
            """, ct);
    }
}
