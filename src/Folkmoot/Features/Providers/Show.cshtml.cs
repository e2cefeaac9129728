using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Providers;

/// <summary>A provider, as one authority knows it.</summary>
public class ShowModel(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Provider Provider { get; private set; } = null!;

    /// <summary>Where the page before of its contracts ended.</summary>
    public long? After { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, long? after, CancellationToken ct)
    {
        var provider = await db.Providers.AsNoTracking().FirstOrDefaultAsync(p => p.AuthorityId == authority.Id && p.Slug == slug, ct);
        if (provider is null)
        {
            return NotFound();
        }
        (Provider, After) = (provider, after);
        return Page();
    }
}
