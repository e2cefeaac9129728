using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>The latest notice of a decision, for the decision's page; nothing when none was published here.</summary>
public sealed class NoticeOfDecision(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    /// <param name="decisionId">The decision.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="isOpen">Whether it has still to be made, so that a notice may be given.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId, string slug, bool isOpen)
    {
        var notice = await db.Notices.AsNoTracking().Include(n => n.Mark).Where(n => n.AuthorityId == authority.Id && n.DecisionId == decisionId)
            .OrderByDescending(n => n.Number).FirstOrDefaultAsync(HttpContext.RequestAborted);
        var mayGive = isOpen && notice is not { Mark: null } && person.May(Thing.Notice, Deed.Publish);
        return View("/Features/Notices/ShowNotice/NoticeOfDecision.cshtml", ((Notice?)notice, mayGive ? slug : null));
    }
}
