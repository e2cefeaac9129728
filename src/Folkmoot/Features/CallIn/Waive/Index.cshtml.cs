using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.CallIn.Waive;

/// <summary>Writing down that call-in is waived for urgency.</summary>
[May(Deed.Withdraw, Thing.CallIn)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, CallInWaivers waivers) : PageOfDecision(db, authority, person)
{
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
        var done = await waivers.WaiveAsync(Decision.Id, new(Prejudice ?? "", AgreedBy ?? "", day!.Value), Person, ct);
        return After(done, Back);
    }
}
