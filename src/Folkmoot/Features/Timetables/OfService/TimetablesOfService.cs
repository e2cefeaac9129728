using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.OfService;

/// <summary>For a service's page: how much time is left for its contracts, and what would have had to be done for its awards without competition.</summary>
public sealed class TimetablesOfService(Db db, CurrentAuthority authority, Clock clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid serviceId)
    {
        var ct = HttpContext.RequestAborted;
        var timetables = await (
            from contract in db.Contracts
            where contract.AuthorityId == authority.Id && contract.ServiceId == serviceId
            join timetable in db.ContractTimetables on contract.Id equals timetable.ContractId
            where timetable.AuthorityId == authority.Id && timetable.SupersededAt == null
            orderby timetable.LastSafeDay
            select new TimeOfContract(contract.Slug, contract.Title, timetable)).ToListAsync(ct);
        var decisions = await (
            from term in db.Terms
            where term.AuthorityId == authority.Id && term.Contract!.ServiceId == serviceId && term.Competed == Answer.No && term.From != null
            join decision in db.Decisions on term.DecisionId equals decision.Id
            select new { decision.Slug, Name = decision.Reference ?? decision.Title, term.From, term.To }).ToListAsync(ct);
        var awards = decisions.OrderBy(d => d.From).Select(d => new AwardOfService(d.Slug, d.Name, d.From!.Value, d.To)).DistinctBy(d => d.Slug).ToList();
        return View("/Features/Timetables/OfService/TimetablesOfService.cshtml", new TimeOfService(timetables, awards, clock.Today));
    }
}

/// <summary>What the fragment shows.</summary>
public sealed record TimeOfService(IReadOnlyList<TimeOfContract> Contracts, IReadOnlyList<AwardOfService> Awards, DateOnly Today);

/// <summary>A contract with its timetable.</summary>
public sealed record TimeOfContract(string Slug, string Title, ContractTimetable Timetable);

/// <summary>A decision that made an award without competition.</summary>
public sealed record AwardOfService(string Slug, string Name, DateOnly From, DateOnly? To);
