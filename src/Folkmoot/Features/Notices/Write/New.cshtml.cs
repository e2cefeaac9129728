using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Features.Notices.FromDraft;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Write;

/// <summary>Writes a notice: from nothing, from a decision, or in place of the notice that stands. Checked first, then published.</summary>
[May(Deed.Publish, Thing.Notice)]
public sealed class NewModel(Db db, CurrentAuthority authority, Notices notices, Drafts drafts, Person person, Clock clock) : PageModel
{
    private Guid? decisionId;

    public CurrentAuthority Authority => authority;

    public DateOnly Today => clock.Today;

    public Typed Typed { get; private set; } = Filling.Nothing;

    public IReadOnlyList<NoticeProblem> Problems { get; private set; } = [];

    /// <summary>What would be published; null until it was checked and nothing stands in its way.</summary>
    public NoticeCheck? Ready { get; private set; }

    /// <summary>The notice that this one takes the place of.</summary>
    public Notice? Replaced { get; private set; }

    /// <summary>The slug of the decision that it is about.</summary>
    [FromQuery]
    public string? Decision { get; init; }

    /// <summary>The number of the notice that it takes the place of.</summary>
    [FromQuery]
    public int? Replaces { get; init; }

    /// <summary>The number of the draft that becomes the decision.</summary>
    [FromQuery]
    public int? Draft { get; init; }

    /// <summary>That draft as it was signed off.</summary>
    public WrittenDraft? SignedOff { get; private set; }

    /// <summary>Why no notice of the draft can be given, as it stands; null when one can.</summary>
    public string? Barred { get; private set; }

    /// <summary>The address of the page, with the decision or the notice it is about.</summary>
    public string Address => authority.Link("notices/new") + (Replaces is { } number ? QueryString.Create("replaces", number.ToString()) : Decision is { } slug ? QueryString.Create("decision", slug) : Draft is { } draft ? QueryString.Create("draft", draft.ToString()) : "");

    public bool IsNew => Replaces is null && decisionId is null;

    /// <summary>What publishing would do, in words.</summary>
    public string? Outcome => Ready is not { Form.Clock: { } clock } ready ? null : ready.Kind switch
    {
        NoticeKind.Correction => $"It corrects notice {Replaced!.Number}. Nothing of substance changes, so the days are counted on from {clock.From.InWords()}.",
        NoticeKind.Replacement => $"It supersedes notice {Replaced!.Number}. Something of substance changes, so the days begin again today, {ready.Day.InWords()}.",
        _ => $"It would be published today, {ready.Day.InWords()}. Once published, it is never changed.",
    };

    /// <summary>The problems; one of the whole decision leads to no field.</summary>
    public IEnumerable<(string? Field, string? Words)> Wrong => Problems.Select(problem => (problem.Field is "" or "decision" or AsSignedOff.Field ? null : problem.Field, (string?)problem.Words));

    public string? Error(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Words;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } elsewhere) return elsewhere;
        if (SignedOff is not null) Barred = (await notices.CheckAsync(DraftNotice.Of(SignedOff), ct)).Problems.FirstOrDefault(problem => problem.Field == AsSignedOff.Field)?.Words;
        Typed = Replaced is { } notice ? Filling.From(notice.Form) : SignedOff is { } written ? await FromDraftAsync(written, ct) : decisionId is { } id ? await FromDecisionAsync(id, ct) : Filling.Nothing;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken ct)
    {
        // What somebody else published meanwhile is said beside what was typed, and not instead of it.
        if (await FindAsync(ct) is NotFoundResult nothing) return nothing;
        Typed = Typed.Of(Request.Form);
        if (step == "change") return Page();
        var reading = new Reading(Typed, await Names.FindAsync(db, authority.Id, Typed, ct));
        var notice = reading.Notice(decisionId, Replaced?.Id) with { DraftId = SignedOff?.Draft.Id };
        Problems = reading.Problems;
        if (step == "publish" && Problems.Count == 0)
        {
            var result = await notices.PublishAsync(notice, person, ct);
            if (result.Notice is { } published) return Redirect(authority.Link(published.Address));
            Problems = result.Problems;
            return Page();
        }
        var check = await notices.CheckAsync(notice, ct);
        // A day that cannot be read is no day: what cannot be read is said once.
        Problems = [.. Problems, .. check.Problems.Where(problem => Error(problem.Field) is null)];
        Ready = Problems.Count == 0 ? check : null;
        return Page();
    }

    private async Task<IActionResult?> FindAsync(CancellationToken ct)
    {
        if (Replaces is { } number)
        {
            Replaced = await db.Notices.AsNoTracking().Include(n => n.Mark).FirstOrDefaultAsync(n => n.AuthorityId == authority.Id && n.Number == number, ct);
            decisionId = Replaced?.DecisionId;
            return Replaced is null ? NotFound() : Replaced.Mark is null ? null : Redirect(authority.Link(Replaced.Address));
        }
        if (Draft is { } draft) return await FindDraftAsync(draft, ct);
        if (Decision is not { } slug) return null;
        decisionId = await db.Decisions.Where(d => d.AuthorityId == authority.Id && d.Slug == slug).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(ct);
        if (decisionId is null) return NotFound();
        var standing = await db.Notices.Where(n => n.AuthorityId == authority.Id && n.DecisionId == decisionId && n.Mark == null).Select(n => (int?)n.Number).FirstOrDefaultAsync(ct);
        return standing is { } stands ? Redirect(authority.Link("notices/new") + QueryString.Create("replaces", stands.ToString())) : null;
    }

    private async Task<IActionResult?> FindDraftAsync(int number, CancellationToken ct)
    {
        if (await drafts.FindAsync(authority.Id, number, ct) is not { } draft) return NotFound();
        SignedOff = new(draft);
        // The council may have announced the decision elsewhere: then it is held, and this is its notice.
        if (SignedOff.Has(SectionName.Reference)) decisionId = await db.Decisions.Where(d => d.AuthorityId == authority.Id && d.Reference == SignedOff.Text(SectionName.Reference)).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(ct);
        var became = draft.DecisionId is { } id ? await db.Decisions.Where(d => d.Id == id).Select(d => d.Slug).FirstOrDefaultAsync(ct) : null;
        return became is null ? null : Redirect(authority.Link("decisions/" + became));
    }

    private async Task<Typed> FromDraftAsync(WrittenDraft written, CancellationToken ct) => Filling.From(
        DraftNotice.Of(written), written.Lines(SectionName.Divisions),
        await db.Contracts.Where(c => c.Id == written.Draft.ContractId && c.Service != null).Select(c => c.Service!.Title).ToListAsync(ct));

    private async Task<Typed> FromDecisionAsync(Guid id, CancellationToken ct) => Filling.From(
        await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == id, ct),
        await db.DecisionDivisions.Where(l => l.DecisionId == id).Select(l => l.Division!.Name).OrderBy(n => n).ToListAsync(ct),
        await db.DecisionServices.Where(l => l.DecisionId == id).Select(l => l.Service!.Title).OrderBy(n => n).ToListAsync(ct));
}
