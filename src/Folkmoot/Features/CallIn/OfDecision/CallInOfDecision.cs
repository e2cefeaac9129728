using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn.OfDecision;

/// <summary>A clock with the requests that came within it.</summary>
public sealed record ClockShown(CallInClock Clock, IReadOnlyList<CallInRequest> Requests);

/// <summary>Call-in of a decision: the days with their sum, and what became of every request. Who signed is not shown.</summary>
public sealed class CallInOfDecision(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var ct = HttpContext.RequestAborted;
        var clocks = await db.CallInClocks.AsNoTracking().Where(c => c.AuthorityId == authority.Id && c.DecisionId == decisionId).OrderBy(c => c.Number).ToListAsync(ct);
        if (clocks.Count == 0) return Content("");
        var requests = await db.CallInRequests.AsNoTracking().Include(r => r.Body).Where(r => r.AuthorityId == authority.Id && r.DecisionId == decisionId).OrderBy(r => r.Number).ToListAsync(ct);
        return View("/Features/CallIn/OfDecision/CallInOfDecision.cshtml", clocks.ConvertAll(clock => new ClockShown(clock, [.. requests.Where(r => r.ClockId == clock.Id)])));
    }
}
