using Folkmoot.Data;
using Folkmoot.Features.Imports.Prose;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>What the register holds for words still being written about a contract, and the authority's decisions beside them.</summary>
internal static class RegisterOfContract
{
    /// <param name="db">The store.</param>
    /// <param name="authority">The authority.</param>
    /// <param name="contract">The contract that the words are about; null for none.</param>
    /// <param name="reference">The reference of the decision that is being written: it is not compared with itself.</param>
    /// <param name="words">What is written: the decisions that it names are read.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<RegisterFacts> OfAsync(Db db, Guid authority, Guid? contract, string? reference, string words, CancellationToken ct)
    {
        var services = contract is null ? []
            : await db.Contracts.Where(c => c.Id == contract && c.ServiceId != null).Select(c => new { Id = c.ServiceId!.Value, c.Service!.Title }).ToDictionaryAsync(service => service.Id, service => service.Title, ct);
        var register = await RegisterOfServices.OfAsync(db, authority, services, ct);
        var others = db.Decisions.Where(other => other.AuthorityId == authority && (reference == null || other.Reference != reference));
        var named = References.In(words, reference).Where(cited => cited.IsDecision).Select(cited => cited.Text).Distinct().ToList();
        var cited = await others.AsNoTracking().Where(other => named.Contains(other.Reference!)).Select(other => new { other.Reference, other.Title, other.MadeOn }).ToListAsync(ct);
        return register with { Others = [.. await RegisterOfServices.LatestAsync(others, ct), .. cited.Select(row => new OtherDecision(row.Reference, row.Title, row.MadeOn, row.MadeOn, [], []))] };
    }
}
