using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables.Judging;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>For a decision's page: the first step missed of an award without competition, with the way to all of them. Nothing for any other decision.</summary>
public sealed class ByWhenOfDecision(Db db, CurrentAuthority authority, ContractStandings standings) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var ct = HttpContext.RequestAborted;
        var awards = await UncompetedAward.OfAsync(db, authority.Id, decisionId, ct);
        if (awards.Count == 0) return Content("");
        var decision = (await DecisionDays.OfAsync(db, decisionId, ct))!;
        var first = AwardByWhen.Of(awards[0], decision, await standings.PlansAsync(ct), observed: null);
        return View("/Features/Timetables/ByWhen/_OfDecision.cshtml", new MissedOfDecision(first.Missed.Count > 0 ? first.Missed[0] : null, authority.Link($"decisions/{decision.Slug}/by-when")));
    }
}

/// <summary>What the fragment shows.</summary>
/// <param name="First">The first step missed; null when none was, or it cannot be counted.</param>
/// <param name="Page">Where all of it stands.</param>
public sealed record MissedOfDecision(MissedStep? First, string Page);
