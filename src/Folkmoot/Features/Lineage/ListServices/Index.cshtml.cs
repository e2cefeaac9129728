using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Lineage.ListServices;

public sealed class IndexModel(ServiceList list, CurrentAuthority authority, Platform.Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ServiceRow> Rows { get; private set; } = [];

    public string? NextPage { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Rows, var more) = await list.PageAsync(authority.Id, After, ct);
        NextPage = more ? authority.Link("services?after=" + Uri.EscapeDataString(Rows[^1].Slug)) : null;
    }
}
