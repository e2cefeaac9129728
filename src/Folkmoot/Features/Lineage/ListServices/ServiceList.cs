using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Lineage.Chain;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Lineage.ListServices;

/// <summary>A page of an authority's services, in the order of their addresses, which is that of their titles.</summary>
public sealed class ServiceList(Db db, Clock clock)
{
    public const int Size = 50;

    /// <summary>The page after a service, and whether there is another.</summary>
    public async Task<(IReadOnlyList<ServiceRow> Rows, bool More)> PageAsync(Guid authority, string? after, CancellationToken ct)
    {
        var services = db.Services.Where(s => s.AuthorityId == authority);
        services = after is null ? services : services.Where(s => string.Compare(s.Slug, after) > 0);
        var rows = await services.OrderBy(s => s.Slug).Take(Size + 1).Select(s => new ServiceRow(s.Id, s.Title, s.Slug, s.Purpose, s.Basis)).ToListAsync(ct);
        var shown = rows.Take(Size).ToList();
        var ids = shown.ConvertAll(r => r.Id);
        var ends = await EndsAsync(authority, ids, ct);
        var next = await NextAsync(authority, ids, ct);
        return ([.. shown.Select(r => r with { LastKnownEnd = ends.GetValueOrDefault(r.Id), Next = next.GetValueOrDefault(r.Id) })], rows.Count > Size);
    }

    private async Task<Dictionary<Guid, DateOnly?>> EndsAsync(Guid authority, List<Guid> services, CancellationToken ct)
    {
        var contracts = await db.Contracts.Where(c => c.AuthorityId == authority && services.Contains(c.ServiceId!.Value))
            .GroupBy(c => c.ServiceId!.Value).Select(g => new { g.Key, End = g.Max(c => c.End) }).ToListAsync(ct);
        var terms = await db.Terms.Where(t => t.AuthorityId == authority && services.Contains(t.Contract!.ServiceId!.Value))
            .GroupBy(t => t.Contract!.ServiceId!.Value).Select(g => new { g.Key, End = g.Max(t => t.To) }).ToListAsync(ct);
        return contracts.Concat(terms).GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.Max(e => e.End));
    }

    private async Task<Dictionary<Guid, DecisionEntry>> NextAsync(Guid authority, List<Guid> services, CancellationToken ct)
    {
        var today = clock.Today;
        var recent = SortKey.StartOf(today.AddYears(-1));
        var due = await (
            from link in db.DecisionServices
            where link.AuthorityId == authority && services.Contains(link.ServiceId) && link.SortKey >= recent
            join decision in db.Decisions on link.DecisionId equals decision.Id
            where decision.MadeOn == null
            select new { link.ServiceId, Entry = new DecisionEntry(decision.Id, decision.Slug, decision.Reference, decision.Title, decision.State) { Due = decision.Due } }).ToListAsync(ct);
        return due.Where(d => d.Entry.IsAhead(today)).GroupBy(d => d.ServiceId)
            .ToDictionary(g => g.Key, g => g.MinBy(d => d.Entry.Due.From ?? d.Entry.Due.To)!.Entry);
    }
}
