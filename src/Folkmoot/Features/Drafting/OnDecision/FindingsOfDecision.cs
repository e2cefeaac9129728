using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.OnDecision;

/// <summary>On the page of a decision: what the proof-reader said of its draft and how it was settled, where the authority shows it.</summary>
public sealed class FindingsOfDecision(Db db, Clock clock, CurrentAuthority authority, Person person) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var settled = await new SettledFindings(db, clock, person).OfAsync(authority.Id, decisionId, HttpContext.RequestAborted);
        return settled.Count == 0 ? Content("") : View("/Features/Drafting/OnDecision/FindingsOfDecision.cshtml", settled);
    }
}
