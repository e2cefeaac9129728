using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Decisions.ShowDecision;

/// <summary>Reads one decision with all that its page shows, in a fixed number of queries.</summary>
public static class DecisionRecords
{
    public static async Task<DecisionRecord?> FindAsync(Db db, Guid authorityId, string slug, CancellationToken ct)
    {
        var decision = await db.Decisions.AsNoTracking().AsSplitQuery()
            .Include(d => d.TakerBody).Include(d => d.History).Include(d => d.Documents)
            .Include(d => d.Considerations).ThenInclude(c => c.Body)
            .Include(d => d.Considerations).ThenInclude(c => c.Questions)
            .Include(d => d.Considerations).ThenInclude(c => c.Promises)
            .FirstOrDefaultAsync(d => d.AuthorityId == authorityId && d.Slug == slug, ct);
        if (decision is null)
        {
            return null;
        }
        var id = decision.Id;
        return new DecisionRecord(
            decision,
            await db.DecisionDivisions.Where(l => l.DecisionId == id).Select(l => l.Division!.Name).OrderBy(n => n).ToListAsync(ct),
            await db.DecisionServices.Where(l => l.DecisionId == id && l.Service != null).Select(l => new ServiceLink(l.Service!.Slug, l.Service.Title)).ToListAsync(ct),
            await db.DecisionReferences.Where(r => r.DecisionId == id).OrderBy(r => r.Reference)
                .Select(r => new DecisionLink(r.Reference, r.To!.Slug, r.To.Title)).ToListAsync(ct),
            await db.DecisionReferences.Where(r => r.ToId == id).OrderByDescending(r => r.Decision!.SortKey)
                .Select(r => new DecisionLink(r.Decision!.Reference, r.Decision.Slug, r.Decision.Title)).Take(50).ToListAsync(ct));
    }
}
