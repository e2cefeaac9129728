using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Home;

/// <summary>The first page of the installation: its authorities, or straight to the only one.</summary>
public class AuthoritiesModel(Db db) : PageModel
{
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>An authority with what is held of it.</summary>
    public sealed record Line(Authority Authority, DateOnly? Latest, string? LatestTitle, string? LatestSlug, int Services);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var authorities = await db.Authorities.AsNoTracking().OrderBy(a => a.Name).Take(2).ToListAsync(ct);
        if (authorities.Count == 1)
        {
            return Redirect("/" + authorities[0].ShortName);
        }
        Lines = await db.Authorities.AsNoTracking().OrderBy(a => a.Name).Select(a => new
        {
            Authority = a,
            Latest = db.Decisions.Where(d => d.AuthorityId == a.Id && d.MadeOn != null).OrderByDescending(d => d.SortKey)
                .Select(d => new { d.MadeOn, d.Title, d.Slug }).FirstOrDefault(),
            Services = db.Services.Count(s => s.AuthorityId == a.Id),
        }).Select(a => new Line(a.Authority, a.Latest!.MadeOn, a.Latest.Title, a.Latest.Slug, a.Services)).ToListAsync(ct);
        return Page();
    }
}
