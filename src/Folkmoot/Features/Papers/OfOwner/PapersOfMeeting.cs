using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>The papers of one item after another of a meeting's agenda, read once for them all.</summary>
public sealed class PapersOfMeeting(Db db, CurrentAuthority authority, Person person) : ViewComponent
{
    private const int Most = 500;

    /// <param name="meetingId">The meeting.</param>
    /// <param name="item">What the agenda calls the item.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid meetingId, string item)
    {
        var key = (nameof(PapersOfMeeting), meetingId);
        if (HttpContext.Items[key] is not ILookup<string, PaperLine> papers) HttpContext.Items[key] = papers = await ReadAsync(meetingId);
        return View(PapersOfDecision.List, new ShownPapers([.. papers[item]], person.May(Thing.Paper, Deed.See) ? $"meetings/{meetingId}/items/{Uri.EscapeDataString(item)}/papers" : null, HasOthers: true));
    }

    private async Task<ILookup<string, PaperLine>> ReadAsync(Guid meeting)
    {
        var found = await db.Papers.AsNoTracking().Where(p => p.AuthorityId == authority.Id && p.MeetingId == meeting).OrderBy(p => p.Id).Take(Most).Select(p => new
        {
            Item = p.Item ?? "",
            Line = new PaperLine(p.Id, p.Title, p.Kind, p.Handling, p.Withholding, p.ReviewOn, p.Openness, p.PublishedWith, p.PublishedOn, p.RemovedOn, p.IsHeld, p.OpenPartId, p.Versions.FirstOrDefault(v => v.Number == p.Newest)),
        }).ToListAsync(HttpContext.RequestAborted);
        return found.Where(one => one.Line.Newest is not null).ToLookup(one => one.Item, one => one.Line);
    }
}
