using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Routes.OfDecision;

/// <summary>What a decision did, ground by ground.</summary>
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public DecisionRoutes Routes { get; private set; } = null!;

    public string Name => Routes.Decision.Reference ?? Routes.Decision.Title;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await DecisionRoutes.FindAsync(db, authority.Id, slug, clock.Today, ct) is not { } routes)
        {
            return NotFound();
        }
        Routes = routes;
        return Page();
    }
}
