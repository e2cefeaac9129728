using System.Text.Json;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Folkmoot.Data;

/// <summary>Turns what a context is about to write into one entry of the audit trail.</summary>
internal static class Trail
{
    private sealed record Change(string Kind, object? Key, string Did, Dictionary<string, object?[]>? Values);

    public static AuditEntry EntryOf(ChangeTracker tracker, Act act, Clock clock)
    {
        var entries = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var authorities = entries.Select(e => e.Entity).OfType<Entity>().Select(e => e.AuthorityId).Distinct().Take(2).ToList();
        return new AuditEntry
        {
            Id = clock.NewId(),
            AuthorityId = authorities.Count == 1 ? authorities[0] : null,
            At = clock.Now,
            Who = act.Who,
            Why = act.Why,
            Changes = JsonSerializer.Serialize(entries.Select(Describe), Json.Options),
        };
    }

    private static Change Describe(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.CurrentValues[p]).ToArray();
        var values = entry.State == EntityState.Modified
            ? entry.Properties.Where(p => p.IsModified).ToDictionary(p => p.Metadata.Name, p => new[] { p.OriginalValue, p.CurrentValue })
            : null;
        return new Change(entry.Metadata.ClrType.Name, key.Length == 1 ? key[0] : key, entry.State.ToString(), values);
    }
}
