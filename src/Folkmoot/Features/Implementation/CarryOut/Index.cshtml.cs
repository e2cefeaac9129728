using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Implementation.OfDecision;
using Folkmoot.Features.Providers;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation.CarryOut;

/// <summary>Carrying a decision out, and undoing what turned out wrong.</summary>
[May(Deed.Settle, Thing.Decision)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, Implementations implementations, Undoings undoings) : PageModel
{
    private const int Most = 300;

    public Decision Decision { get; private set; } = null!;

    /// <summary>The contracts of the services the decision is about; every contract where it is about none.</summary>
    public IReadOnlyList<Contract> Contracts { get; private set; } = [];

    public IReadOnlyList<Provider> Providers { get; private set; } = [];

    /// <summary>The draft that became the decision; null for none.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>The page of that draft.</summary>
    public string? DraftAddress => Draft is null ? null : authority.Link($"drafts/{Draft.Number}");

    public IReadOnlyList<ActShown> Acts { get; private set; } = [];

    public Objections Wrong { get; } = new();

    public string Back => authority.Link("decisions/" + Decision.Slug);

    public string Address => Back + "/carry-out";

    /// <summary>Why it cannot be carried out as it stands; null when it can.</summary>
    public string? Barred => Implementations.Standing(Decision, person, clock.Today).FirstOrDefault()?.Says;

    [BindProperty]
    public ActTyped Act { get; set; } = new();

    [BindProperty]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        if (Draft is not null) Act = ActTyped.Of(new(Draft), Contracts.FirstOrDefault(c => c.Id == Draft.ContractId), Providers);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        var acts = Act.Read(Contracts.FirstOrDefault(c => c.Id == Act.ContractId), Decision.Reference, Wrong);
        if (Wrong.Any) return Page();
        var done = await implementations.CarryOutAsync(Decision.Id, acts, Why, person, ct);
        if (done.Done is not null) return Redirect(Back + "/record#done");
        Wrong.Add(done.Objections.Select(one => one.Field.StartsWith("acts-", StringComparison.Ordinal) ? one with { Field = "what" } : one));
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(string slug, Guid act, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        if (Acts.All(shown => shown.Act.Id != act)) return NotFound();
        var done = await undoings.UndoAsync(act, Why ?? "", person, ct);
        if (done.Done is not null) return Redirect(Back + "/record#done");
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await db.DecisionAsync(authority.Id, slug, ct) is not { } found) return false;
        Decision = found;
        Draft = await db.Drafts.AsNoTracking().Include(d => d.Sections).FirstOrDefaultAsync(d => d.AuthorityId == authority.Id && d.DecisionId == found.Id, ct);
        var begun = Draft?.ContractId;
        var about = db.DecisionServices.Where(l => l.DecisionId == found.Id).Select(l => l.ServiceId);
        var any = await about.AnyAsync(ct);
        Contracts = await db.Contracts.AsNoTracking().Include(c => c.Options)
            .Where(c => c.AuthorityId == authority.Id && (!any || c.Id == begun || (c.ServiceId != null && about.Contains(c.ServiceId.Value)))).OrderByDescending(c => c.SortKey).Take(Most).ToListAsync(ct);
        Providers = await db.Providers.AsNoTracking().Where(p => p.AuthorityId == authority.Id).OrderBy(p => p.Name).Take(Most).ToListAsync(ct);
        Acts = await DoneByDecision.ReadAsync(db, authority.Id, found.Id, ct);
        return true;
    }
}
