using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>Writing down that scrutiny requires the report.</summary>
[May(Deed.Request, Thing.Report)]
public class RequireModel(Db db, CurrentAuthority authority, Clock clock, Person person, KeyReports reports) : PageOfDecision(db, authority, person)
{
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public string Report => Back + "/key-report";

    [BindProperty]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public string? RequiredOn { get; set; }

    [BindProperty]
    public string? Opinion { get; set; }

    [BindProperty]
    public string? DueBy { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        RequiredOn = clock.Today.ToString("d/M/yyyy");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        var (on, by) = (Wrong.Day("required-on", RequiredOn), Wrong.Day("due-by", DueBy));
        var done = await reports.RequireAsync(Decision, new(BodyId, on, Opinion ?? "", by), Person, ct);
        return After(done, Report);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return false;
        Bodies = await Db.Bodies.AsNoTracking().Where(b => b.AuthorityId == Authority.Id).OrderBy(b => b.Name).Take(200).ToListAsync(ct);
        return true;
    }
}
