using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions.ListDecisions;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Decisions.OfBody;

/// <summary>The decisions a body takes or considered, for the page of the body.</summary>
public sealed class DecisionsOfBody(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid bodyId, string slug, long? after)
    {
        var asked = Asked.Nothing with { BodyId = bodyId, After = after };
        var page = await new DecisionList(db).ReadAsync(authority.Id, asked, HttpContext.RequestAborted);
        return View("/Features/Decisions/OfBody/DecisionsOfBody.cshtml", (page, authority.Link("bodies/" + slug)));
    }
}
