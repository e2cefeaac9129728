using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.FromDraft;

/// <summary>For the page of a draft: the way to its notice once it is signed off, and the notice once it is published.</summary>
public sealed class NoticeOfDraft(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Draft draft)
    {
        if (draft.State is not (DraftState.SignedOff or DraftState.Noticed)) return Content("");
        var notice = draft.DecisionId is not { } id ? null : await db.Notices.AsNoTracking().Include(n => n.Decision).Include(n => n.Mark).Where(n => n.AuthorityId == authority.Id && n.DecisionId == id)
            .OrderByDescending(n => n.Number).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return View("/Features/Notices/FromDraft/NoticeOfDraft.cshtml", (draft.Number, notice, person.May(Thing.Notice, Deed.Publish)));
    }
}
