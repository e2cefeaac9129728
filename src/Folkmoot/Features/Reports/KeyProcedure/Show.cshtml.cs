using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Reports;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>The report on a decision that was not treated as key, for anyone.</summary>
public class ShowModel(Db db, CurrentAuthority authority, Clock clock, Person person, KeyReports reports) : PageOfDecision(db, authority, person)
{
    public KeyReport? Report { get; private set; }

    public IReadOnlyList<ReportPart> Parts { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public bool MayRequire => Person.May(Thing.Report, Deed.Request);

    public bool MayAnswer => Person.May(Thing.Report, Deed.Settle);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        Report = await reports.FindAsync(Decision.Id, ct);
        if (Report is not null) Parts = await reports.WriteAsync(Decision, Report, ct);
        return Page();
    }
}
