using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Alerts.FollowThis;

/// <summary>A link to follow the thing of a page: kind "service", "body", "division" or "decision" with its slug, or "words" with the words.</summary>
public sealed class FollowThis(CurrentAuthority authority) : ViewComponent
{
    public IViewComponentResult Invoke(string kind, string what)
    {
        var isWords = kind == Followed.Segment(FollowedKind.Words);
        var address = authority.Link("alerts/follow/" + kind) + (isWords ? QueryString.Create("words", what) : "/" + Uri.EscapeDataString(what));
        return View("/Features/Alerts/FollowThis/FollowThis.cshtml", (address, isWords ? "Follow these words by e-mail" : $"Follow this {kind} by e-mail"));
    }
}
