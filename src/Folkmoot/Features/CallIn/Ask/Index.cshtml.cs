using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn.Ask;

/// <summary>A signatory as the form has them.</summary>
public sealed class SignatoryTyped
{
    public string? Member { get; set; }

    public string? Group { get; set; }

    public bool OnScrutiny { get; set; }
}

/// <summary>Asking that a decision be called in.</summary>
[May(Deed.Request, Thing.CallIn)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, CallIns callIns) : PageOfDecision(db, authority, person)
{
    private const int LeastRows = 3;

    public CallInClock? Running { get; private set; }

    public CallInRules Rules { get; private set; } = null!;

    [BindProperty]
    public List<SignatoryTyped> Signatories { get; set; } = [];

    [BindProperty]
    public string? Grounds { get; set; }

    [BindProperty]
    public string? Alternative { get; set; }

    /// <summary>Rows to type into: one more than has been typed, and as many as the rules ask for.</summary>
    public IReadOnlyList<SignatoryTyped> Rows
    {
        get
        {
            List<SignatoryTyped> typed = [.. Signatories.Where(row => !string.IsNullOrWhiteSpace(row.Member))];
            return [.. typed, .. Enumerable.Range(0, Math.Max(1, (Rules.Requesters.Count ?? LeastRows) - typed.Count)).Select(_ => new SignatoryTyped())];
        }
    }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await ReadAsync(slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        var requesters = Signatories.Where(row => !string.IsNullOrWhiteSpace(row.Member)).Select(row => new CallInRequester(row.Member!.Trim(), string.IsNullOrWhiteSpace(row.Group) ? null : row.Group.Trim(), row.OnScrutiny));
        var done = await callIns.RequestAsync(Decision.Id, new([.. requesters], Grounds ?? "", Alternative), Person, ct);
        return After(done, Back + "/record#call-in");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return false;
        Running = await Db.CallInClocks.AsNoTracking().Where(c => c.DecisionId == Decision.Id).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);
        Rules = (await AuthorityRules.OfAsync(Db, Authority.Id, ct)).On(Running?.Opens ?? DateOnly.MaxValue).CallIn.Value;
        return true;
    }
}
