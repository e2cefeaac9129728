using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>What the register holds of the services that a decision touches, and the authority's other decisions, in a fixed number of queries.</summary>
internal static class RegisterOfDecision
{
    public static async Task<RegisterFacts> OfAsync(Db db, Decision decision, CancellationToken ct)
    {
        var services = await db.DecisionServices.Where(link => link.DecisionId == decision.Id).Select(link => new { link.ServiceId, link.Service!.Title }).ToListAsync(ct);
        var register = await RegisterOfServices.OfAsync(db, decision.AuthorityId, services.DistinctBy(service => service.ServiceId).ToDictionary(service => service.ServiceId, service => service.Title), ct);
        var before = db.Decisions.Where(other => other.AuthorityId == decision.AuthorityId && other.Id != decision.Id && other.SortKey < decision.SortKey);
        return register with { Others = [.. await RegisterOfServices.LatestAsync(before, ct), .. await NamedAsync(db, decision, ct)] };
    }

    /// <summary>The decisions that this one names, without their texts.</summary>
    private static async Task<List<OtherDecision>> NamedAsync(Db db, Decision decision, CancellationToken ct)
    {
        var rows = await db.DecisionReferences.AsNoTracking().Where(reference => reference.DecisionId == decision.Id && reference.To != null)
            .Select(reference => new { reference.To!.Reference, reference.To.Title, reference.To.MadeOn }).ToListAsync(ct);
        return rows.ConvertAll(row => new OtherDecision(row.Reference, row.Title, row.MadeOn, row.MadeOn, [], []));
    }
}
