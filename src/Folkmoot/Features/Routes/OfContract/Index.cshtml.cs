using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Routes.OfContract;

/// <summary>The routes of a contract.</summary>
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Asked Asked { get; private set; } = null!;

    public ContractRoutes Routes { get; private set; } = null!;

    public string Address => authority.Link($"contracts/{Routes.Contract.Slug}/routes");

    public async Task<IActionResult> OnGetAsync(string slug, string? on, string? months, string? value, CancellationToken ct)
    {
        Asked = new(on, months, value, clock.Today);
        if (await ContractRoutes.FindAsync(db, authority.Id, slug, Asked, clock.Today, ct) is not { } routes)
        {
            return NotFound();
        }
        Routes = routes;
        return Page();
    }
}
