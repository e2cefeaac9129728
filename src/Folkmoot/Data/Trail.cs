using System.Text.Json;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Folkmoot.Data;

/// <summary>What a context is about to write, as the audit trail tells it.</summary>
internal sealed record Trail(Guid? AuthorityId, string Changes)
{
    private const string Withheld = "(withheld)";

    private sealed record Change(string Kind, object? Key, string Did, Dictionary<string, object?[]>? Values);

    public static Trail Of(ChangeTracker tracker)
    {
        var entries = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var authorities = entries.Select(e => e.Entity).OfType<Entity>().Select(e => e.AuthorityId).Distinct().Take(2).ToList();
        return new Trail(authorities.Count == 1 ? authorities[0] : null, JsonSerializer.Serialize(entries.Select(Describe), Json.Options));
    }

    /// <summary>The entry that follows the head of the chain.</summary>
    public AuditEntry Entry(ChainHead head, Act act, DateTime now)
    {
        var (number, at) = (head.Number + 1, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
        var authority = AuthorityId ?? act.AuthorityId;
        var digest = AuditForm.DigestOf(act.Kind.ToString(), AuditForm.Instant(at), AuditForm.Key(authority), act.Who, act.Why, Changes);
        return new AuditEntry
        {
            Number = number, Kind = act.Kind, At = at, AuthorityId = authority, Who = act.Who, Why = act.Why, Changes = Changes,
            Previous = head.Hash, Hash = AuditForm.HashOf(number, head.Hash, digest),
        };
    }

    private static Change Describe(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.CurrentValues[p]).ToArray();
        var values = entry.State switch
        {
            EntityState.Modified => entry.Properties.Where(p => p.IsModified).ToDictionary(p => p.Metadata.Name, p => p.Metadata.IsSecret() ? [Withheld, Withheld] : new[] { p.OriginalValue, p.CurrentValue }),
            EntityState.Deleted => entry.Properties.Where(p => p.OriginalValue is not null).ToDictionary(p => p.Metadata.Name, p => new[] { p.Metadata.IsSecret() ? Withheld : p.OriginalValue, null }),
            _ => null,
        };
        return new Change(entry.Metadata.ClrType.Name, key.Length == 1 ? key[0] : key, entry.State.ToString(), values);
    }
}
