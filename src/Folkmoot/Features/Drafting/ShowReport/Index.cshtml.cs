using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting.Report;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.ShowReport;

/// <summary>The report of a draft, to read and to print.</summary>
public sealed class IndexModel(Drafts drafts, CurrentAuthority authority, Person person, Clock clock) : DraftPage(drafts, authority, person)
{
    public DecisionReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(number, ct)) return NotFound();
        Report = ReportOfDraft.Of(Written, Authority.Value.Name, clock.Today);
        return Page();
    }
}
