using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Implementation.OfDecision;
using Folkmoot.Features.Providers;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Implementation.CarryOut;

/// <summary>Carrying a decision out, and undoing what turned out wrong.</summary>
[May(Deed.Settle, Thing.Decision)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, Implementations implementations, Undoings undoings) : PageOfDecision(db, authority, person)
{
    private const int Most = 300;

    /// <summary>The contracts of the services the decision is about; every contract where it is about none.</summary>
    public IReadOnlyList<Contract> Contracts { get; private set; } = [];

    public IReadOnlyList<Provider> Providers { get; private set; } = [];

    /// <summary>The draft that became the decision; null for none.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>The page of that draft.</summary>
    public string? DraftAddress => Draft is null ? null : Authority.Link($"drafts/{Draft.Number}");

    public IReadOnlyList<ActShown> Acts { get; private set; } = [];

    public string Address => Back + "/carry-out";

    /// <summary>Why it cannot be carried out as it stands; null when it can.</summary>
    public string? Barred => Implementations.Standing(Decision, Person, clock.Today).FirstOrDefault()?.Says;

    [BindProperty]
    public ActTyped Act { get; set; } = new();

    [BindProperty]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        if (Draft is not null) Act = ActTyped.Of(new(Draft), Contracts.FirstOrDefault(c => c.Id == Draft.ContractId), Providers);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        var acts = Act.Read(Contracts.FirstOrDefault(c => c.Id == Act.ContractId), Decision.Reference, Wrong);
        if (Wrong.Any) return Page();
        var done = await implementations.CarryOutAsync(Decision.Id, acts, Why, Person, ct);
        if (done.Done is not null) return Redirect(Back + "/record#done");
        Wrong.Add(done.Objections.Select(one => one.Field.StartsWith("acts-", StringComparison.Ordinal) ? one with { Field = "what" } : one));
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(string slug, Guid act, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        if (Acts.All(shown => shown.Act.Id != act)) return NotFound();
        var done = await undoings.UndoAsync(act, Why ?? "", Person, ct);
        return After(done, Back + "/record#done");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return false;
        Draft = await Db.Drafts.AsNoTracking().Include(d => d.Sections).FirstOrDefaultAsync(d => d.AuthorityId == Authority.Id && d.DecisionId == Decision.Id, ct);
        var begun = Draft?.ContractId;
        var about = Db.DecisionServices.Where(l => l.DecisionId == Decision.Id).Select(l => l.ServiceId);
        var any = await about.AnyAsync(ct);
        Contracts = await Db.Contracts.AsNoTracking().Include(c => c.Options)
            .Where(c => c.AuthorityId == Authority.Id && (!any || c.Id == begun || (c.ServiceId != null && about.Contains(c.ServiceId.Value)))).OrderByDescending(c => c.SortKey).Take(Most).ToListAsync(ct);
        Providers = await Db.Providers.AsNoTracking().Where(p => p.AuthorityId == Authority.Id).OrderBy(p => p.Name).Take(Most).ToListAsync(ct);
        Acts = await DoneByDecision.ReadAsync(Db, Authority.Id, Decision.Id, ct);
        return true;
    }
}
