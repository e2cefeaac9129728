using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Meetings;

/// <summary>The bodies of an authority, by name.</summary>
public class BodiesModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    private const int PageSize = 100;

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public string? Next { get; private set; }

    [FromQuery]
    public string? After { get; init; }

    public sealed record Line(string Slug, string Name, BodyKind Kind, DateOnly? NextMeeting, DateOnly? LastMeeting);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (id, today, after) = (authority.Id, clock.Today, After ?? "");
        var lines = await db.Bodies.AsNoTracking().Where(b => b.AuthorityId == id && string.Compare(b.Slug, after) > 0)
            .OrderBy(b => b.Slug).Take(PageSize + 1)
            .Select(b => new Line(
                b.Slug, b.Name, b.Kind,
                db.Meetings.Where(m => m.AuthorityId == id && m.BodyId == b.Id && m.On >= today).Min(m => (DateOnly?)m.On),
                db.Meetings.Where(m => m.AuthorityId == id && m.BodyId == b.Id && m.On < today).Max(m => (DateOnly?)m.On)))
            .ToListAsync(ct);
        Next = lines.Count > PageSize ? lines[PageSize - 1].Slug : null;
        Lines = lines.Count > PageSize ? lines[..PageSize] : lines;
    }
}
