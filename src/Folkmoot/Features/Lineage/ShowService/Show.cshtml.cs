using Folkmoot.Features.Authorities;
using Folkmoot.Features.Lineage.Chain;
using Folkmoot.Platform.Charts;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Lineage.ShowService;

public sealed class ShowModel(ServiceLineages lineages, CurrentAuthority authority) : PageModel
{
    public ServiceLineage Lineage { get; private set; } = null!;

    public Timeline Timeline { get; private set; } = null!;

    public IReadOnlyList<StoryEntry> Story { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await lineages.FindAsync(authority.Id, slug, ct) is not { } lineage)
        {
            return NotFound();
        }
        var frame = PageFrame.Of(HttpContext);
        (Lineage, Timeline, Story) = (lineage, new Picture(lineage, frame).Draw(), new Story(lineage, frame).Tell());
        return Page();
    }
}
