using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.OnContract;

/// <summary>A draft that started from the contract.</summary>
public sealed record DraftOfContract(int Number, DraftState State);

/// <summary>For who may see drafts: those of the contract, and a way to start one.</summary>
public sealed class DraftsOfContract(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    private const int Shown = 20;

    public async Task<IViewComponentResult> InvokeAsync(Contract contract)
    {
        if (!person.May(Thing.Draft, Deed.See)) return Content("");
        var drafts = await db.Drafts.AsNoTracking().Where(draft => draft.AuthorityId == contract.AuthorityId && draft.ContractId == contract.Id).OrderByDescending(draft => draft.Number).Take(Shown)
            .Select(draft => new DraftOfContract(draft.Number, draft.State)).ToListAsync(HttpContext.RequestAborted);
        return View("/Features/Drafting/OnContract/DraftsOfContract.cshtml", (Drafts: drafts, Address: authority.Link("drafts"), contract.Slug, MayStart: person.May(Thing.Draft, Deed.Start)));
    }
}
