using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Decisions that named one not yet held are tied to it once it arrives.</summary>
internal static class LateReferences
{
    public static async Task ResolveAsync(Db db, IntakeState state, HashSet<(Guid Authority, string Reference)> before, CancellationToken ct)
    {
        var arrived = state.ByReference.Where(pair => !before.Contains(pair.Key)).ToDictionary();
        if (arrived.Count == 0) return;
        var references = arrived.Keys.Select(key => key.Reference).Distinct(StringComparer.Ordinal).ToList();
        var authorities = arrived.Keys.Select(key => key.Authority).Distinct().ToList();
        foreach (var waiting in await db.DecisionReferences.Where(r => r.ToId == null && authorities.Contains(r.AuthorityId) && references.Contains(r.Reference)).ToListAsync(ct))
            if (arrived.TryGetValue((waiting.AuthorityId, waiting.Reference), out var to)) waiting.ToId = to.Id;
        foreach (var fresh in db.ChangeTracker.Entries<Decisions.DecisionReference>().Where(entry => entry.State == EntityState.Added && entry.Entity.ToId is null))
            if (arrived.TryGetValue((fresh.Entity.AuthorityId, fresh.Entity.Reference), out var to)) fresh.Entity.ToId = to.Id;
    }
}
