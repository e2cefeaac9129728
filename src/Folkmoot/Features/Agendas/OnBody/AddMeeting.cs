using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Agendas.OnBody;

/// <summary>For whoever may: the way to a new meeting of a body.</summary>
public sealed class AddMeeting(CurrentAuthority authority, Person person) : ViewComponent
{
    public IViewComponentResult Invoke(string slug) =>
        person.May(Thing.Meeting, Deed.Start) ? View("/Features/Agendas/OnBody/AddMeeting.cshtml", authority.Link($"bodies/{slug}/meetings/new")) : Content("");
}
