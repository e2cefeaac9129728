using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Home;

/// <summary>The first page of the installation: its authorities, or straight to the only one.</summary>
public class AuthoritiesModel(Db db) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>The short name of the last of this page; null on the last page.</summary>
    public string? Next { get; private set; }

    [FromQuery]
    public string? After { get; init; }

    /// <summary>An authority with what is held of it.</summary>
    public sealed record Line(Authority Authority, DateOnly? Latest, string? LatestTitle, string? LatestSlug, int Services);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var authorities = await db.Authorities.AsNoTracking().OrderBy(a => a.Name).Take(2).ToListAsync(ct);
        if (authorities.Count == 1)
        {
            return Redirect("/" + authorities[0].ShortName);
        }
        var lines = await db.Authorities.AsNoTracking()
            .Where(a => After == null || db.Authorities.Any(last => last.ShortName == After && (string.Compare(a.Name, last.Name) > 0 || (a.Name == last.Name && string.Compare(a.ShortName, last.ShortName) > 0))))
            .OrderBy(a => a.Name).ThenBy(a => a.ShortName).Take(PageSize + 1).Select(a => new
        {
            Authority = a,
            Latest = db.Decisions.Where(d => d.AuthorityId == a.Id && d.MadeOn != null).OrderByDescending(d => d.SortKey)
                .Select(d => new { d.MadeOn, d.Title, d.Slug }).FirstOrDefault(),
            Services = db.Services.Count(s => s.AuthorityId == a.Id),
        }).Select(a => new Line(a.Authority, a.Latest!.MadeOn, a.Latest.Title, a.Latest.Slug, a.Services)).ToListAsync(ct);
        Next = lines.Count > PageSize ? lines[PageSize - 1].Authority.ShortName : null;
        Lines = lines.Count > PageSize ? lines[..PageSize] : lines;
        return Page();
    }
}
