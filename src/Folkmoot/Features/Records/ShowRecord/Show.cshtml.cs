using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Records.ShowRecord;

/// <summary>The record of a decision: what was decided, by whom and why, call-in with its days, and what it did.</summary>
public class ShowModel(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public RecordRead Read { get; private set; } = null!;

    [FromQuery]
    public int? Version { get; init; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await RecordRead.FindAsync(db, authority.Id, slug, Version, ct) is not { } read) return NotFound();
        Read = read;
        return Page();
    }
}
