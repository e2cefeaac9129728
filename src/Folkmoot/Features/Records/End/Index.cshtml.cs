using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Records.End;

/// <summary>Putting a decision off, taking it back, or letting it lapse.</summary>
[May(Deed.Withdraw, Thing.Decision)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, NotMade ending) : PageOfDecision(db, authority, person)
{
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
        var done = What == "deferred" ? await ending.DeferAsync(Decision.Id, Reason ?? "", Person, ct) : await ending.EndAsync(Decision.Id, What == "lapsed", Reason ?? "", Person, ct);
        return After(done, Back);
    }
}
