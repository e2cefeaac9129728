using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Rules;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>What a new notice is about and meets: the decision, the notice that stands, the authority's rules.</summary>
internal sealed record Around
{
    public required Authority Authority { get; init; }

    public required AuthorityRules Rules { get; init; }

    /// <summary>The decision it is about; null for a new one, or when there is none of that key.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The notice of the decision that stands; null when none does.</summary>
    public Notice? Standing { get; init; }

    /// <summary>The notice it says it replaces.</summary>
    public Notice? Replaced { get; init; }

    /// <summary>The draft that becomes the decision; null for none, or when there is none of that key.</summary>
    public Draft? Draft { get; init; }

    /// <summary>What is wanting of the draft's sign-offs, a sentence each.</summary>
    public IReadOnlyList<string> Unsigned { get; init; } = [];

    /// <summary>Whether another decision of the authority has the reference.</summary>
    public bool ReferenceIsTaken { get; init; }

    /// <summary>Whether a key names a body, a division or a service that the authority does not have.</summary>
    public bool NamesWhatIsNotThere { get; init; }

    public required Named Named { get; init; }

    public static async Task<Around> ReadAsync(Db db, Authority authority, NewNotice notice, DateOnly today, CancellationToken ct)
    {
        var id = authority.Id;
        var decision = notice.DecisionId is { } key ? await db.Decisions.FirstOrDefaultAsync(d => d.AuthorityId == id && d.Id == key, ct) : null;
        var draft = notice.DraftId is { } from ? await db.Drafts.AsSplitQuery().Include(d => d.Sections).Include(d => d.Facts).FirstOrDefaultAsync(d => d.AuthorityId == id && d.Id == from, ct) : null;
        var standing = decision is null ? null : await db.Notices.AsNoTracking().Where(n => n.AuthorityId == id && n.DecisionId == decision.Id && n.Mark == null).OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct);
        var divisions = await db.Divisions.Where(d => d.AuthorityId == id && notice.DivisionIds.Contains(d.Id)).OrderBy(d => d.Name).Select(d => d.Name).ToListAsync(ct);
        var services = await db.Services.Where(s => s.AuthorityId == id && notice.ServiceIds.Contains(s.Id)).OrderBy(s => s.Title).Select(s => s.Title).ToListAsync(ct);
        var body = notice.TakerBodyId is not { } taker || await db.Bodies.AnyAsync(b => b.AuthorityId == id && b.Id == taker, ct);
        var reference = decision is not null ? decision.Reference : await References.OfNewAsync(db, authority, notice.Reference, today, ct);
        return new Around
        {
            Authority = authority, Rules = await AuthorityRules.OfAsync(db, id, ct), Decision = decision, Draft = draft, Standing = standing,
            Replaced = standing is not null && standing.Id == notice.ReplacesId ? standing : null,
            ReferenceIsTaken = decision is null && reference is not null && await References.IsTakenAsync(db, id, reference, ct),
            NamesWhatIsNotThere = !body || divisions.Count != notice.DivisionIds.Distinct().Count() || services.Count != notice.ServiceIds.Distinct().Count(),
            Named = new(reference, divisions, services),
        };
    }
}
