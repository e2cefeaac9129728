using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Asking;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.SignOffs.OnDraft;

/// <summary>On the draft: how far its sign-off is; and, when it was returned for change, by whom and why.</summary>
public sealed class SignOffsOfDraft(Rounds rounds, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Draft draft) =>
        await rounds.LastAsync(draft, HttpContext.RequestAborted) is not { } round ? Content("")
        : View("/Features/SignOffs/OnDraft/SignOffsOfDraft.cshtml", (Round: round, Draft: draft, Address: authority.Link($"drafts/{draft.Number}/sign-off")));
}
