using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Meetings;

/// <summary>A body with its meetings.</summary>
public class ShowBodyModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    private const int MostComing = 12;
    private const int PageSize = 12;

    public CurrentAuthority Authority => authority;

    public Body Body { get; private set; } = null!;

    public IReadOnlyList<Meeting> Coming { get; private set; } = [];

    public IReadOnlyList<Meeting> Past { get; private set; } = [];

    /// <summary>The day before which the next page of past meetings lies.</summary>
    public DateOnly? Next { get; private set; }

    [FromQuery]
    public DateOnly? Before { get; init; }

    /// <summary>The key after which the decisions go on.</summary>
    [FromQuery]
    public long? After { get; init; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var (id, today) = (authority.Id, clock.Today);
        var body = await db.Bodies.AsNoTracking().FirstOrDefaultAsync(b => b.AuthorityId == id && b.Slug == slug, ct);
        if (body is null)
        {
            return NotFound();
        }
        Body = body;
        var meetings = db.Meetings.AsNoTracking().Where(m => m.AuthorityId == id && m.BodyId == body.Id);
        Coming = await meetings.Where(m => m.On >= today).OrderBy(m => m.On).Take(MostComing).ToListAsync(ct);
        var before = Before < today ? Before.Value : today;
        var past = await meetings.Where(m => m.On < before).OrderByDescending(m => m.On).Take(PageSize + 1).ToListAsync(ct);
        Next = past.Count > PageSize ? past[PageSize - 1].On : null;
        Past = past.Count > PageSize ? past[..PageSize] : past;
        return Page();
    }
}
