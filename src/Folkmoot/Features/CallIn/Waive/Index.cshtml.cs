using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.CallIn.Waive;

/// <summary>Writing down that call-in is waived for urgency.</summary>
[May(Deed.Withdraw, Thing.CallIn)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, CallInWaivers waivers) : PageModel
{
    public Decision Decision { get; private set; } = null!;

    public Objections Wrong { get; } = new();

    public string Back => authority.Link("decisions/" + Decision.Slug);

    [BindProperty]
    public string? Prejudice { get; set; }

    [BindProperty]
    public string? AgreedBy { get; set; }

    [BindProperty]
    public string? AgreedOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        AgreedOn = clock.Today.ToString("d/M/yyyy");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        var day = Wrong.Day("agreed-on", AgreedOn);
        if (Wrong.Any) return Page();
        var done = await waivers.WaiveAsync(Decision.Id, new(Prejudice ?? "", AgreedBy ?? "", day!.Value), person, ct);
        if (done.Done is not null) return Redirect(Back);
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await db.DecisionAsync(authority.Id, slug, ct) is not { } found) return false;
        Decision = found;
        return true;
    }
}
