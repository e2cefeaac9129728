using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law.Retention;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers.Keeping;

/// <summary>A paper whose time is over by the authority's own rule.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kept">The last day on which it was to be kept, and how that was counted.</param>
/// <param name="Rule">Where the rule is written.</param>
public sealed record PaperOver(Guid Id, string Title, string Kept, string Rule);

/// <summary>
/// Finds the papers whose time is over and removes their bytes and their words. The row stays and says that the paper was there and why it is
/// gone. A paper that is held, of a kind without a rule, or without a day to count from is never removed.
/// </summary>
public sealed class PaperRetention(Db db, Clock clock, PaperFiles files)
{
    private const int Batch = 500;
    private const string Who = "retention";

    /// <summary>The papers of an authority whose time is over.</summary>
    public async Task<IReadOnlyList<PaperOver>> OverAsync(Guid authority, CancellationToken ct)
    {
        var rules = (await AuthorityRules.OfAsync(db, authority, ct)).On(clock.Today).Retention;
        var over = new List<PaperOver>();
        for (var after = Guid.Empty; rules.IsGiven;)
        {
            var papers = await db.Papers.Where(p => p.AuthorityId == authority && p.RemovedOn == null && !p.IsHeld && p.Id > after).OrderBy(p => p.Id).Take(Batch)
                .Select(p => new { p.Id, p.Title, p.Kind, MeetingOn = p.Meeting == null ? (DateOnly?)null : p.Meeting.On, p.Decision!.MadeOn }).ToListAsync(ct);
            foreach (var paper in papers)
            {
                if (rules.Value.LastDay(ItemOf(paper.Kind, paper.MeetingOn is not null), paper.MeetingOn ?? paper.MadeOn) is { } last && last.Day < clock.Today) over.Add(new(paper.Id, paper.Title, $"kept until {last.Day.InWords()}", rules.Says));
            }
            if (papers.Count < Batch) break;
            after = papers[^1].Id;
        }
        return over;
    }

    /// <summary>Removes what was found, and what an earlier run had no time to remove from the disk. Running it again changes nothing.</summary>
    /// <returns>How many papers were removed; fewer than found when one was held meanwhile.</returns>
    public async Task<int> RemoveAsync(Guid authority, IReadOnlyList<PaperOver> over, CancellationToken ct)
    {
        var removed = 0;
        foreach (var one in over)
        {
            if (await RemoveAsync(one, ct)) removed++;
            db.ChangeTracker.Clear();
        }
        var gone = await db.PaperVersions.AsNoTracking().Where(v => v.AuthorityId == authority && v.Paper!.RemovedOn != null).Select(v => new { v.PaperId, v.Hash }).ToListAsync(ct);
        foreach (var version in gone) files.Of(version.PaperId).Remove(version.Hash);
        return removed;
    }

    // The row first: were the bytes removed and the row not written, a paper that is there would have none.
    private async Task<bool> RemoveAsync(PaperOver over, CancellationToken ct)
    {
        var paper = await db.Papers.Include(p => p.Versions).Include(p => p.Decision).Include(p => p.Meeting).FirstOrDefaultAsync(p => p.Id == over.Id && !p.IsHeld && p.RemovedOn == null, ct);
        if (paper is null) return false;
        (paper.RemovedOn, paper.Words, paper.ReviewOn) = (clock.Today, "", null);
        var why = $"It was {over.Kept}, by {over.Rule}.";
        db.Note(clock, paper, PaperDeed.Removed, Who, why);
        try
        {
            await db.SaveAsync(new Act(Who, $"Removed the file of paper {paper.Id} of {PaperOwner.Of(paper).Name}, in {paper.Versions.Count.Counted("version")}. {why}"), ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static KeptItem ItemOf(DocumentKind kind, bool isOfMeeting) => kind switch
    {
        DocumentKind.EqualityAssessment or DocumentKind.DataProtectionAssessment => KeptItem.Assessment,
        DocumentKind.Background => isOfMeeting ? KeptItem.CommitteeBackground : KeptItem.BackgroundPapers,
        DocumentKind.Minutes => KeptItem.CommitteePapers,
        _ => isOfMeeting ? KeptItem.CommitteePapers : KeptItem.ExecutiveRecord,
    };
}
