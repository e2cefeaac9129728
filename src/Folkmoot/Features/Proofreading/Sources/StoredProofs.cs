using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>Proofs of the decisions in the store.</summary>
internal static class StoredProofs
{
    /// <summary>The proof of an authority's decision; null when there is no such authority or decision that the reader may see.</summary>
    public static async Task<Proof?> FindAsync(Db db, string shortName, string reference, DateOnly today, CancellationToken ct)
    {
        if (await db.Authorities.AsNoTracking().FirstOrDefaultAsync(authority => authority.ShortName == shortName, ct) is not { } authority) return null;
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Documents).FirstOrDefaultAsync(d => d.AuthorityId == authority.Id && (d.Reference == reference || d.Slug == reference), ct);
        if (decision is null) return null;
        var divisions = await db.DecisionDivisions.Where(link => link.DecisionId == decision.Id).Select(link => link.Division!.Name).OrderBy(name => name).ToListAsync(ct);
        return DecisionProof.Of(decision, divisions, await RegisterOfDecision.OfAsync(db, decision, ct), today);
    }
}
