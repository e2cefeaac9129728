using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Lineage.Chain;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Lineage;

/// <summary>Reads lineages: always the same number of queries, whatever the service holds.</summary>
public sealed class ServiceLineages(Db db, Clock clock)
{
    public async Task<ServiceLineage?> FindAsync(Guid authority, string slug, CancellationToken ct)
    {
        var service = await db.Services.AsNoTracking().FirstOrDefaultAsync(s => s.AuthorityId == authority && s.Slug == slug, ct);
        return service is null ? null : new ServiceLineage(await RecordsOfAsync(service, ct), clock.Today);
    }

    private async Task<ServiceRecords> RecordsOfAsync(Service service, CancellationToken ct)
    {
        var (authority, id) = (service.AuthorityId, service.Id);
        var decisions = await DecisionsOf(authority, id).ToListAsync(ct);
        return new ServiceRecords(service)
        {
            Contracts = await db.Contracts.AsNoTracking().Where(c => c.AuthorityId == authority && c.ServiceId == id).OrderBy(c => c.Start).ThenBy(c => c.Title).ToListAsync(ct),
            Terms = await db.Terms.AsNoTracking().Where(t => t.AuthorityId == authority && t.Contract!.ServiceId == id).ToListAsync(ct),
            Options = await db.ExtensionOptions.AsNoTracking().Where(o => o.AuthorityId == authority && o.Contract!.ServiceId == id).OrderBy(o => o.Number).ToListAsync(ct),
            Funding = await db.FundingLines.AsNoTracking().Where(l => l.AuthorityId == authority && l.Contract!.ServiceId == id).ToListAsync(ct),
            Savings = await db.Savings.AsNoTracking().Where(s => s.AuthorityId == authority && s.Contract!.ServiceId == id).ToListAsync(ct),
            Decisions = decisions,
            Considerations = await ConsiderationsOf(authority, [.. decisions.Select(d => d.Id)]).ToListAsync(ct),
            Events = await db.ServiceEvents.AsNoTracking().Where(e => e.AuthorityId == authority && e.ServiceId == id).OrderBy(e => e.On).ToListAsync(ct),
            ContinuesAs = await db.Continuations.Where(c => c.FromServiceId == id)
                .Select(c => new Onward(c.To!.Title, c.To.Slug, c.Part, c.Basis, c.Source, c.SourceUrl)).ToListAsync(ct),
            ContinuedFrom = await db.Continuations.Where(c => c.ToServiceId == id)
                .Select(c => new Onward(c.From!.Title, c.From.Slug, c.Part, c.Basis, c.Source, c.SourceUrl)).ToListAsync(ct),
        };
    }

    /// <summary>The decisions about the service, without their texts, which may be long.</summary>
    private IQueryable<DecisionEntry> DecisionsOf(Guid authority, Guid service) =>
        from link in db.DecisionServices
        where link.AuthorityId == authority && link.ServiceId == service
        join decision in db.Decisions on link.DecisionId equals decision.Id
        select new DecisionEntry(decision.Id, decision.Slug, decision.Reference, decision.Title, decision.State)
        {
            MadeOn = decision.MadeOn, NoticeOn = decision.NoticeOn,
            Due = new Due(decision.Due.Kind, decision.Due.From, decision.Due.To, decision.Due.AsPrinted, decision.Due.Reason),
            Basis = decision.Basis, Source = decision.Source, SourceUrl = decision.SourceUrl,
        };

    private IQueryable<Consideration> ConsiderationsOf(Guid authority, List<Guid> decisions) =>
        db.Considerations.AsNoTracking().AsSplitQuery().Include(c => c.Body).Include(c => c.Questions).Include(c => c.Promises)
            .Where(c => c.AuthorityId == authority && decisions.Contains(c.DecisionId)).OrderBy(c => c.On).ThenBy(c => c.Id);
}
