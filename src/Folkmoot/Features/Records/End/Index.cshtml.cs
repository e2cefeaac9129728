using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Records.End;

/// <summary>Putting a decision off, taking it back, or letting it lapse.</summary>
[May(Deed.Withdraw, Thing.Decision)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, NotMade ending) : PageModel
{
    public Decision Decision { get; private set; } = null!;

    public Objections Wrong { get; } = new();

    public string Back => authority.Link("decisions/" + Decision.Slug);

    /// <summary>"deferred", "withdrawn" or "lapsed".</summary>
    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await FindAsync(slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        if (What is not ("deferred" or "withdrawn" or "lapsed"))
        {
            Wrong.Add("what", "Say whether it is put off, taken back or lapses.");
            return Page();
        }
        var done = What == "deferred" ? await ending.DeferAsync(Decision.Id, Reason ?? "", person, ct) : await ending.EndAsync(Decision.Id, What == "lapsed", Reason ?? "", person, ct);
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
