using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>The papers of an item of a meeting's agenda.</summary>
[May(Deed.See, Thing.Paper)]
public sealed class AgendaItemModel(Db db, CurrentAuthority authority, Person person, Papers papers, PaperIntake intake, UploadSettings uploads) : PapersPage(db, authority, person, papers, intake, uploads)
{
    private const int LongestItem = 80;

    public async Task<IActionResult> OnGetAsync(Guid id, string item, CancellationToken ct) => await FindAsync(id, item, ct) ? await ListAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string item, CancellationToken ct) => await FindAsync(id, item, ct) ? await AddAsync(ct) : NotFound();

    private async Task<bool> FindAsync(Guid id, string item, CancellationToken ct)
    {
        var meeting = await Db.Meetings.AsNoTracking().Include(m => m.Body).FirstOrDefaultAsync(m => m.AuthorityId == Authority.Id && m.Id == id, ct);
        if (meeting?.Body is null || item.Length > LongestItem) return false;
        Of = $"{meeting.Body.Name}, {meeting.On.InWords()}, item {item}";
        Owner = PaperOwner.AgendaItem(Authority.Id, id, item, Of);
        (Back, Address) = (Authority.Link("bodies/" + meeting.Body.Slug), Authority.Link($"meetings/{id}/items/{Uri.EscapeDataString(item)}/papers"));
        return true;
    }
}
