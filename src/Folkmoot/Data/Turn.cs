using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>Lets one transaction at a time do what must be done in turn for an authority, such as taking the next number.</summary>
public static class Turn
{
    // "Notice" and two empty bytes in ASCII; the authority's key makes the rest.
    private const long Salt = 0x4E6F746963650000;

    /// <summary>
    /// Waits until no other transaction has the turn; it is kept until this one ends. On SQLite a transaction that may write has begun as the only
    /// one that does, so there is nothing to wait for.
    /// </summary>
    /// <exception cref="InvalidOperationException">No transaction has been begun.</exception>
    public static async Task TakeAsync(Db db, Guid authority, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A turn lasts as long as a transaction: begin one.");
        if (!db.Database.IsNpgsql()) return;
        var key = BinaryPrimitives.ReadInt64BigEndian(authority.ToByteArray(bigEndian: true).AsSpan(8)) ^ Salt;
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", ct);
    }
}
