using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using CallInRequest = Folkmoot.Features.CallIn.CallInRequest;

namespace Folkmoot.Features.CallIn.Rule;

/// <summary>Ruling on whether a request for call-in is valid.</summary>
[May(Deed.Settle, Thing.CallIn)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, CallInRulings rulings) : PageModel
{
    public CallInRequest Asked { get; private set; } = null!;

    /// <summary>What the rules ask, as far as the record answers it; null where they are not given.</summary>
    public Law.Answer? Tested { get; private set; }

    public Objections Wrong { get; } = new();

    public string Back => authority.Link($"decisions/{Asked.Decision!.Slug}");

    public string Address => $"{Back}/call-in/{Asked.Number}/rule";

    [BindProperty]
    public CallInState? Ruling { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public int? MembersOfCouncil { get; set; }

    [BindProperty]
    public List<CallInExemption> Exempt { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken ct) => await FindAsync(slug, number, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, int number, CancellationToken ct)
    {
        if (!await FindAsync(slug, number, ct)) return NotFound();
        var done = await rulings.RuleAsync(Asked.Id, Typed, person, ct);
        if (done.Done is not null) return Redirect(Back + "/record#call-in");
        Wrong.Add(done.Objections);
        return Page();
    }

    private NewRuling Typed => new(Ruling ?? CallInState.Unknown, Reasons ?? "", Part, MembersOfCouncil, Exempt);

    private async Task<bool> FindAsync(string slug, int number, CancellationToken ct)
    {
        var found = await db.CallInRequests.AsNoTracking().Include(r => r.Decision).Include(r => r.Clock)
            .FirstOrDefaultAsync(r => r.AuthorityId == authority.Id && r.Decision!.Slug == slug && r.Number == number, ct);
        if (found?.Decision is null) return false;
        Asked = found;
        Tested = await rulings.AskAsync(found, Typed, ct);
        return true;
    }
}
