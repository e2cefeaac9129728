using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>The latest notice of a decision, for the decision's page; nothing when none was published here.</summary>
public sealed class NoticeOfDecision(Db db, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId)
    {
        var notice = await db.Notices.AsNoTracking().Include(n => n.Mark).Where(n => n.AuthorityId == authority.Id && n.DecisionId == decisionId)
            .OrderByDescending(n => n.Number).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return notice is null ? Content("") : View("/Features/Notices/ShowNotice/NoticeOfDecision.cshtml", notice);
    }
}
