using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Reports;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>The report on a decision that was not treated as key, for anyone.</summary>
public class ShowModel(Db db, CurrentAuthority authority, Clock clock, Person person, KeyReports reports) : PageModel
{
    public Decision Decision { get; private set; } = null!;

    public KeyReport? Report { get; private set; }

    public IReadOnlyList<ReportPart> Parts { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public string Back => authority.Link("decisions/" + Decision.Slug);

    public bool MayRequire => person.May(Thing.Report, Deed.Request);

    public bool MayAnswer => person.May(Thing.Report, Deed.Settle);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await db.DecisionAsync(authority.Id, slug, ct) is not { } found) return NotFound();
        Decision = found;
        Report = await reports.FindAsync(found.Id, ct);
        if (Report is not null) Parts = await reports.WriteAsync(found, Report, ct);
        return Page();
    }
}
