using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Lineage.Chain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Lineage.Neighbours;

/// <summary>The decision before and the decision after one, in the lineage of each service it is about.</summary>
public sealed class DecisionNeighbours(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var ct = HttpContext.RequestAborted;
        var id = authority.Id;
        var links = await (
            from own in db.DecisionServices
            where own.AuthorityId == id && own.DecisionId == decisionId
            join link in db.DecisionServices on own.ServiceId equals link.ServiceId
            where link.AuthorityId == id
            join decision in db.Decisions on link.DecisionId equals decision.Id
            select new Link(link.ServiceId, link.Service!.Title, link.Service.Slug,
                new DecisionEntry(decision.Id, decision.Slug, decision.Reference, decision.Title, decision.State) { MadeOn = decision.MadeOn, Due = decision.Due, NoticeOn = decision.NoticeOn }))
            .ToListAsync(ct);
        var undated = links.Where(l => l.Decision.Day is null).Select(l => l.Decision.Id).Distinct().ToList();
        var places = await PlacesAsync(undated, ct);
        return View("/Features/Lineage/Neighbours/_Neighbours.cshtml", Of(decisionId, links, places));
    }

    /// <summary>Where decisions without a day of their own stand: the day a body considered them, else the first day of what they awarded.</summary>
    private async Task<Dictionary<Guid, DateOnly?>> PlacesAsync(List<Guid> undated, CancellationToken ct)
    {
        var id = authority.Id;
        var considered = await db.Considerations.Where(c => c.AuthorityId == id && undated.Contains(c.DecisionId))
            .GroupBy(c => c.DecisionId).Select(g => new { g.Key, Day = g.Min(c => c.On) }).ToListAsync(ct);
        var awarded = await db.Terms.Where(t => t.AuthorityId == id && undated.Contains(t.DecisionId!.Value))
            .GroupBy(t => t.DecisionId!.Value).Select(g => new { g.Key, Day = g.Min(t => t.From) }).ToListAsync(ct);
        return considered.Where(c => c.Day is not null).Concat(awarded).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Day);
    }

    private static List<Neighbourhood> Of(Guid decision, List<Link> links, Dictionary<Guid, DateOnly?> places) =>
    [
        .. from service in links.GroupBy(l => (l.ServiceId, l.Title, l.Slug))
           let order = service.Select(l => l.Decision).OrderBy(d => d.Day ?? places.GetValueOrDefault(d.Id) ?? DateOnly.MaxValue).ThenBy(d => d.Reference).ToList()
           let at = order.FindIndex(d => d.Id == decision)
           where order.Count > 1 && at >= 0
           orderby service.Key.Title
           select new Neighbourhood(service.Key.Title, service.Key.Slug, order.ElementAtOrDefault(at - 1), order.ElementAtOrDefault(at + 1)),
    ];

    private sealed record Link(Guid ServiceId, string Title, string Slug, DecisionEntry Decision);
}

/// <summary>A decision's place in the lineage of one service.</summary>
public sealed record Neighbourhood(string Service, string Slug, DecisionEntry? Before, DecisionEntry? After);
