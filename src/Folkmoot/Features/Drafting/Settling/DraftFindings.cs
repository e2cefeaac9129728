using Folkmoot.Data;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.Settling;

/// <summary>Proof-reads drafts, keeps what was said of them, and settles it.</summary>
public sealed class DraftFindings(Db db, Clock clock)
{
    /// <summary>What the proof-reader says of a draft as it stands, defects first.</summary>
    public async Task<IReadOnlyList<StandingFinding>> ReadAsync(Draft draft, CancellationToken ct)
    {
        var settled = await db.RaisedFindings.AsNoTracking().Where(row => row.AuthorityId == draft.AuthorityId && row.DraftId == draft.Id && row.Settlement == Settlement.ByReason).OrderBy(row => row.RaisedAt).ToListAsync(ct);
        return [.. (await ProofreadAsync(draft, ct)).Select(found => new StandingFinding(found.Finding, found.Mark, settled.FindLast(row => row.Mark == found.Mark))).OrderBy(found => found.Gate)];
    }

    /// <summary>All that was ever raised and kept, with what became of it, the latest first.</summary>
    public Task<List<RaisedFinding>> KeptAsync(Draft draft, CancellationToken ct) =>
        db.RaisedFindings.AsNoTracking().Where(row => row.AuthorityId == draft.AuthorityId && row.DraftId == draft.Id).OrderByDescending(row => row.RaisedAt).ThenByDescending(row => row.Id).ToListAsync(ct);

    /// <summary>Settles one finding with a reason: it may stand. It comes back when its words change.</summary>
    /// <returns>Why not, in words; null when it is done.</returns>
    public async Task<string?> SettleAsync(Draft draft, string mark, string? reason, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Finding, Deed.Settle, draft.State)) return "Your roles do not let you settle what the proof-reader says of this draft.";
        if (string.IsNullOrWhiteSpace(reason)) return "Give the reason why it may stand.";
        if ((await ProofreadAsync(draft, ct)).Find(found => found.Mark == mark) is not { Finding: not null } found) return "The words have changed since, and the proof-reader no longer says this. Look at the list again.";
        var row = await db.RaisedFindings.FirstOrDefaultAsync(one => one.AuthorityId == draft.AuthorityId && one.DraftId == draft.Id && one.Mark == mark && one.Settlement == Settlement.Open, ct);
        if (row is null) db.Add(row = Row(draft, found.Finding, mark));
        Settle(row, Settlement.ByReason, person);
        row.Reason = reason.Trim();
        try
        {
            await db.SaveAsync(new Act(person.Who, $"settled {found.Finding.Rule.Id} of draft {draft.Number}: {row.Reason}"), ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return "Somebody else settled it at that moment. Look at the list again.";
        }
    }

    /// <summary>
    /// Brings the kept rows to what the proof-reader says now, without saving: what is new is raised, and what is gone was settled by the change of this person.
    /// </summary>
    internal async Task FollowAsync(Draft draft, Person person, CancellationToken ct)
    {
        var kept = await db.RaisedFindings.Where(row => row.AuthorityId == draft.AuthorityId && row.DraftId == draft.Id && row.Settlement != Settlement.ByChange).ToListAsync(ct);
        var now = await ProofreadAsync(draft, ct);
        foreach (var found in now.Where(found => !kept.Exists(row => row.Mark == found.Mark))) db.Add(Row(draft, found.Finding, found.Mark));
        foreach (var gone in kept.Where(row => row.Settlement == Settlement.Open && !now.Exists(found => found.Mark == row.Mark))) Settle(gone, Settlement.ByChange, person);
    }

    private async Task<List<(Finding Finding, string Mark)>> ProofreadAsync(Draft draft, CancellationToken ct)
    {
        var written = new WrittenDraft(draft);
        var words = string.Join('\n', draft.Sections.Select(section => section.Text));
        var reference = written.Has(SectionName.Reference) ? written.Text(SectionName.Reference) : null;
        var register = await RegisterOfContract.OfAsync(db, draft.AuthorityId, draft.ContractId, reference, words, ct);
        return [.. Proofreader.Read(DraftProof.Of(written, register, clock.Today)).Select(finding => (finding, FindingMark.Of(finding))).DistinctBy(found => found.Item2)];
    }

    private RaisedFinding Row(Draft draft, Finding finding, string mark) => new()
    {
        Id = clock.NewId(), AuthorityId = draft.AuthorityId, DraftId = draft.Id, Rule = finding.Rule.Id, Kind = finding.Kind,
        Says = finding.Says, Settles = finding.Settles, Quotes = finding.Quotes, Mark = mark, RaisedAt = clock.Now,
    };

    private void Settle(RaisedFinding row, Settlement how, Person person) =>
        (row.Settlement, row.SettledBy, row.SettledByTitle, row.SettledAt) = (how, person.Who, person.Title.Length == 0 ? null : person.Title, clock.Now);
}
