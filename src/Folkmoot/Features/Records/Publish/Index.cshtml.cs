using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records.Publish;

/// <summary>Publishing the record of a decision that was made.</summary>
[May(Deed.Publish, Thing.Record)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, RecordPublishing publishing) : PageModel
{
    public Taking Taking { get; private set; } = null!;

    public Objections Wrong { get; } = new();

    public string Address => authority.Link($"decisions/{Taking.Decision!.Slug}/record/publish");

    public string Back => authority.Link("decisions/" + Taking.Decision!.Slug);

    [BindProperty]
    public string? ToldOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await FindAsync(slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        var told = Wrong.Day("told-on", ToldOn, needed: false);
        if (Wrong.Any) return Page();
        var done = await publishing.PublishAsync(Taking.DecisionId, told, person, ct);
        if (done.Done is not null) return Redirect(Back + "/record");
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        var found = await db.Takings.AsNoTracking().Include(t => t.Decision).Where(t => t.AuthorityId == authority.Id && t.Decision!.Slug == slug).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct);
        if (found?.Decision is not null) Taking = found;
        return found?.Decision is not null;
    }
}
