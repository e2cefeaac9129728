using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.StartDraft;

/// <summary>A contract that a draft may start from.</summary>
public sealed record StartingPoint(string Slug, string Title, string? Provider, DateOnly? End);

/// <summary>Starts a draft from a contract or from nothing.</summary>
[May(Deed.Start, Thing.Draft)]
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority, Person person, Drafts drafts, LinkedFacts facts) : PageModel
{
    private const int Shown = 20;

    public CurrentAuthority Authority => authority;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    /// <summary>The contract it is about to start from; null while none is chosen.</summary>
    public StartingPoint? Chosen { get; private set; }

    public IReadOnlyList<RegisterFact> Facts { get; private set; } = [];

    public IReadOnlyList<StartingPoint> Contracts { get; private set; } = [];

    public bool AreMore { get; private set; }

    public string? Refusal { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Refusal)];

    public string Address => authority.Link("drafts/new");

    public async Task<IActionResult> OnGetAsync(string? contract, CancellationToken ct)
    {
        if (contract is null)
        {
            await ListAsync(ct);
            return Page();
        }
        if (await FindAsync(contract, ct) is not { } found) return NotFound();
        Chosen = new(found.Slug, found.Title, found.ProviderNames, found.End);
        Facts = await facts.NowAsync(authority.Id, found.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? contract, CancellationToken ct)
    {
        var found = string.IsNullOrEmpty(contract) ? null : await FindAsync(contract, ct);
        if (found is null && !string.IsNullOrEmpty(contract)) return NotFound();
        var started = await drafts.StartAsync(authority.Id, found?.Id, person, ct);
        if (started.Draft is { } draft) return Redirect(authority.Link($"drafts/{draft.Number}"));
        Refusal = started.Refusal;
        await ListAsync(ct);
        return Page();
    }

    private Task<Contract?> FindAsync(string slug, CancellationToken ct) => db.Contracts.AsNoTracking().FirstOrDefaultAsync(c => c.AuthorityId == authority.Id && c.Slug == slug, ct);

    // Without words: what ends next.
    private async Task ListAsync(CancellationToken ct)
    {
        var (words, today) = (Words?.Trim(), clock.Today);
        var contracts = db.Contracts.AsNoTracking().Where(c => c.AuthorityId == authority.Id);
        contracts = string.IsNullOrEmpty(words)
            ? contracts.Where(c => c.End >= today).OrderBy(c => c.End).ThenBy(c => c.Id)
            : db.WithTyped(contracts, words, c => c.Title, c => c.ProviderNames, c => c.Reference).OrderByDescending(c => c.End).ThenBy(c => c.Id);
        var rows = await contracts.Take(Shown + 1).Select(c => new StartingPoint(c.Slug, c.Title, c.ProviderNames, c.End)).ToListAsync(ct);
        (Contracts, AreMore) = ([.. rows.Take(Shown)], rows.Count > Shown);
    }
}
