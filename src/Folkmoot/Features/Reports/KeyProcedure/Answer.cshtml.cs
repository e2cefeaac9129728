using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>Answering for the executive.</summary>
[May(Deed.Settle, Thing.Report)]
public class AnswerModel(Db db, CurrentAuthority authority, Clock clock, Person person, KeyReports reports) : PageOfDecision(db, authority, person)
{
    /// <summary>What somebody else answered meanwhile; null when nobody did.</summary>
    public KeyReport? Meanwhile { get; private set; }

    public string Report => Back + "/key-report";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public bool? HoldsNotKey { get; set; }

    [BindProperty]
    public string? WhyNotKey { get; set; }

    [BindProperty]
    public string? ReportedOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await ReadAsync(slug, ct) is not { } report) return NotFound();
        (Version, HoldsNotKey, WhyNotKey, ReportedOn) = (report.Version, report.HoldsNotKey, report.WhyNotKey, (report.ReportedOn ?? clock.Today).ToString("d/M/yyyy"));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (await ReadAsync(slug, ct) is null) return NotFound();
        var on = Wrong.Day("reported-on", ReportedOn);
        var done = await reports.AnswerAsync(Decision, Version, new(HoldsNotKey, WhyNotKey ?? "", on), Person, ct);
        // Sent again, it is on what stands now, which is shown beside.
        if (done.Done is null && await reports.FindAsync(Decision.Id, ct) is { } now && now.Version != Version) (Meanwhile, Version) = (now, now.Version);
        return After(done, Report);
    }

    private async Task<KeyReport?> ReadAsync(string slug, CancellationToken ct) => await FindAsync(slug, ct) ? await reports.FindAsync(Decision.Id, ct) : null;
}
