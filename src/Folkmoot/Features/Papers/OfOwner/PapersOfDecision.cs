using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>The papers that are kept here, as the reader may see them, and for staff the way to add and change them.</summary>
/// <param name="Lines">The papers.</param>
/// <param name="Change">The address below the authority at which they are added and changed; null for whoever may not.</param>
/// <param name="HasOthers">Whether the page lists other papers already.</param>
public sealed record ShownPapers(IReadOnlyList<PaperLine> Lines, string? Change, bool HasOthers);

/// <summary>The papers of a decision.</summary>
public sealed class PapersOfDecision(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    internal const string List = "/Features/Papers/OfOwner/_Public.cshtml";

    public async Task<IViewComponentResult> InvokeAsync(Guid decisionId, string slug, bool hasOthers)
    {
        var lines = await PaperLine.OfAsync(db, PaperOwner.Decision(authority.Id, decisionId, slug, isWithheld: false), HttpContext.RequestAborted);
        return View(List, new ShownPapers(lines, person.May(Thing.Paper, Deed.See) ? $"decisions/{slug}/papers" : null, hasOthers));
    }
}

/// <summary>The papers of an item of a meeting's agenda.</summary>
public sealed class PapersOfAgendaItem(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    /// <param name="meetingId">The meeting.</param>
    /// <param name="item">What the agenda calls the item.</param>
    /// <param name="hasOthers">Whether the page lists other papers of it already, or says nothing where there are none.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid meetingId, string item, bool hasOthers = true)
    {
        var lines = await PaperLine.OfAsync(db, PaperOwner.AgendaItem(authority.Id, meetingId, item, item), HttpContext.RequestAborted);
        return View(PapersOfDecision.List, new ShownPapers(lines, person.May(Thing.Paper, Deed.See) ? $"meetings/{meetingId}/items/{Uri.EscapeDataString(item)}/papers" : null, hasOthers));
    }
}
