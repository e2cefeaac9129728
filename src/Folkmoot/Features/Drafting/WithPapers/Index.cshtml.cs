using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Papers;
using Folkmoot.Features.Papers.OfOwner;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Drafting.WithPapers;

/// <summary>The papers of a draft, which go along with the decision that it becomes.</summary>
[May(Deed.See, Thing.Draft)]
public sealed class IndexModel(Db db, Drafts drafts, CurrentAuthority authority, Person person, Papers.Papers papers, PaperIntake intake, UploadSettings uploads) : PapersPage(db, authority, person, papers, intake, uploads)
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct) => await FindAsync(number, ct) ? await ListAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken ct) => await FindAsync(number, ct) ? await AddAsync(ct) : NotFound();

    private async Task<bool> FindAsync(int number, CancellationToken ct)
    {
        if (await drafts.FindAsync(Authority.Id, number, ct) is not { } draft) return false;
        Owner = PaperOwner.Draft(Authority.Id, draft.Id, number);
        (Of, Back) = (new WrittenDraft(draft).Title, Authority.Link($"drafts/{number}"));
        Address = Back + "/papers";
        return true;
    }
}
