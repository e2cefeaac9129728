using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>The latest notice of a decision, or that none was published here.</summary>
public class OfDecisionModel(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Decision Decision { get; private set; } = null!;

    public NoticeRecord? Record { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var decision = await db.DecisionAsync(authority.Id, slug, ct);
        if (decision is null) return NotFound();
        Decision = decision;
        Record = await NoticeRecord.LatestAsync(db, authority.Id, decision.Id, ct);
        return Page();
    }
}
