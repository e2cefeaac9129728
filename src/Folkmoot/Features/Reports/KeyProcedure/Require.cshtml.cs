using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>Writing down that scrutiny requires the report.</summary>
[May(Deed.Request, Thing.Report)]
public class RequireModel(Db db, CurrentAuthority authority, Clock clock, Person person, KeyReports reports) : PageModel
{
    public Decision Decision { get; private set; } = null!;

    public Objections Wrong { get; } = new();

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public string Back => authority.Link($"decisions/{Decision.Slug}/key-report");

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
        if (!await FindAsync(slug, ct)) return NotFound();
        RequiredOn = clock.Today.ToString("d/M/yyyy");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        var (on, by) = (Wrong.Day("required-on", RequiredOn), Wrong.Day("due-by", DueBy));
        if (Wrong.Any) return Page();
        var done = await reports.RequireAsync(Decision, new(BodyId, on!.Value, Opinion ?? "", by!.Value), person, ct);
        if (done.Done is not null) return Redirect(Back);
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await db.DecisionAsync(authority.Id, slug, ct) is not { } found) return false;
        Decision = found;
        Bodies = await db.Bodies.AsNoTracking().Where(b => b.AuthorityId == authority.Id).OrderBy(b => b.Name).Take(200).ToListAsync(ct);
        return true;
    }
}
