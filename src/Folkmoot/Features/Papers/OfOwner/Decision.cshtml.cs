using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>The papers of a decision.</summary>
[May(Deed.See, Thing.Paper)]
public sealed class DecisionModel(Db db, CurrentAuthority authority, Person person, Papers papers, PaperIntake intake, UploadSettings uploads) : PapersPage(db, authority, person, papers, intake, uploads)
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await FindAsync(slug, ct) ? await ListAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct) => await FindAsync(slug, ct) ? await AddAsync(ct) : NotFound();

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await Db.DecisionAsync(Authority.Id, slug, ct) is not { } decision) return false;
        Owner = PaperOwner.Decision(Authority.Id, decision.Id, decision.Reference ?? decision.Title, decision.Openness != Openness.Open);
        (Of, Back) = ($"{decision.Reference} {decision.Title}".Trim(), Authority.Link("decisions/" + slug));
        Address = Back + "/papers";
        return true;
    }
}
