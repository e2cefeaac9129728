using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using CallInRequest = Folkmoot.Features.CallIn.CallInRequest;

namespace Folkmoot.Features.CallIn.Hear;

/// <summary>Recording what a committee made of a call-in, and then what the council did when it was put before it.</summary>
[May(Deed.Settle, Thing.CallIn)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, CallInHearings hearings) : PageModel
{
    public CallInRequest Asked { get; private set; } = null!;

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public Objections Wrong { get; } = new();

    public bool BeforeCouncil => Asked.Decision!.CallIn == CallInState.ReferredToCouncil;

    public string Back => authority.Link($"decisions/{Asked.Decision!.Slug}");

    public string Address => $"{Back}/call-in/{Asked.Number}/hear{(BeforeCouncil ? "?handler=Council" : "")}";

    [BindProperty]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public CallInOutcome? Outcome { get; set; }

    /// <summary>"yes", "no", or nothing when the committee did not say.</summary>
    [BindProperty]
    public string? Contrary { get; set; }

    [BindProperty]
    public bool? LetsStand { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken ct)
    {
        if (!await FindAsync(slug, number, ct)) return NotFound();
        On = clock.Today.ToString("d/M/yyyy");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, int number, CancellationToken ct)
    {
        if (!await FindAsync(slug, number, ct)) return NotFound();
        var day = Wrong.Day("on", On);
        if (Outcome is null) Wrong.Add("outcome", "Say what the committee did.");
        if (Wrong.Any) return Page();
        bool? contrary = Contrary switch { "yes" => true, "no" => false, _ => null };
        return After(await hearings.HearAsync(Asked.Id, new(BodyId ?? Guid.Empty, day!.Value, Outcome!.Value, Reasons ?? "", contrary), person, ct));
    }

    public async Task<IActionResult> OnPostCouncilAsync(string slug, int number, CancellationToken ct)
    {
        if (!await FindAsync(slug, number, ct)) return NotFound();
        var day = Wrong.Day("on", On);
        if (LetsStand is null) Wrong.Add("outcome", "Say what the council did.");
        if (Wrong.Any) return Page();
        return After(await hearings.CouncilAsync(Asked.Id, new(day!.Value, LetsStand!.Value, Reasons ?? ""), person, ct));
    }

    private IActionResult After(Platform.Values.Attempt<CallInRequest> done)
    {
        if (done.Done is not null) return Redirect(Back + "/record#call-in");
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, int number, CancellationToken ct)
    {
        var found = await db.CallInRequests.AsNoTracking().Include(r => r.Decision).Include(r => r.Body)
            .FirstOrDefaultAsync(r => r.AuthorityId == authority.Id && r.Decision!.Slug == slug && r.Number == number, ct);
        if (found?.Decision is null) return false;
        Asked = found;
        Bodies = await db.Bodies.AsNoTracking().Where(b => b.AuthorityId == authority.Id).OrderBy(b => b.Name).Take(200).ToListAsync(ct);
        return true;
    }
}
