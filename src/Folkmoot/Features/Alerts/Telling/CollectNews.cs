using Folkmoot.Data;
using Folkmoot.Data.Mail;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>
/// Looks through what was written since the mark and notes who is to be told of it. The mark moves in the same transaction, so that no
/// news is noted twice or never, however many processes look and whenever one ends.
/// </summary>
/// <param name="db">Opened for the public: what is withheld is not met.</param>
/// <param name="clock">The time.</param>
public sealed class CollectNews(Db db, Clock clock)
{
    /// <summary>How the audit trail names it.</summary>
    public const string Who = "alerts";

    private const int Batch = 50;

    // Moving the mark is itself written down, so without news it is moved only so often; until then the same few entries are looked through again.
    private const int FarBehind = 20;

    /// <summary>Notes all the news there is; how many pieces, each counted for each who is to be told.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var head = await db.AuditTrail.MaxAsync(e => (long?)e.Number, ct) ?? 0;
        var mark = await db.AlertMarks.SingleOrDefaultAsync(ct);
        if (mark is null)
        {
            // What stood on the record before there were alerts is no news.
            db.Add(new AlertMark { Id = AlertMark.TheOne, Number = head });
            await SaveAsync(0, ct);
            return 0;
        }
        if (!await db.Followings.AnyAsync(f => f.ConfirmedAt != null, ct))
        {
            if (head - mark.Number > FarBehind) await MoveAsync(mark, head, 0, ct);
            return 0;
        }
        return await LookAsync(mark, ct);
    }

    private async Task<int> LookAsync(AlertMark mark, CancellationToken ct)
    {
        var (all, at) = (0, mark.Number);
        while (true)
        {
            var after = at;
            var entries = await db.AuditTrail.AsNoTracking().Where(e => e.Number > after && e.Kind == ActKind.Write && e.Who != Who && e.Who != Outbox.Who)
                .OrderBy(e => e.Number).Take(Batch).Select(e => new { e.Number, e.At, e.Changes }).ToListAsync(ct);
            if (entries.Count == 0) return all;
            var noted = 0;
            foreach (var entry in entries.Select(e => (e.At, Rows: Written.Of(e.Changes))).Where(e => !e.Rows.IsNothing)) noted += await NoteAsync(entry.Rows, entry.At, ct);
            (all, at) = (all + noted, entries[^1].Number);
            if ((noted > 0 || at - mark.Number > FarBehind) && !await MoveAsync(mark, at, noted, ct)) return all - noted;
        }
    }

    private async Task<int> NoteAsync(Written rows, DateTime at, CancellationToken ct)
    {
        var happenings = await new Happenings(db).OfAsync(rows, Clock.DayOf(at), ct);
        if (happenings.Count == 0) return 0;
        var noted = 0;
        foreach (var (news, wanted) in await new Audience(db).OfAsync(happenings, at, ct))
        {
            foreach (var theirs in wanted.GroupBy(f => f.FollowerId))
            {
                db.Add(new NewsItem
                {
                    Id = clock.NewId(), AuthorityId = news.AuthorityId, FollowerId = theirs.Key, DecisionId = news.DecisionId, TermId = news.TermId, IsNew = news.IsNew,
                    Events = news.Events, Because = [.. theirs.Select(f => f.Id)], RecordedAt = at,
                    // Wanted at once for one reason and daily for another, it is told at once and not again.
                    HowOften = theirs.Any(f => f.HowOften == HowOften.AtOnce) ? HowOften.AtOnce : HowOften.Daily,
                });
                noted++;
            }
        }
        return noted;
    }

    private Task<bool> MoveAsync(AlertMark mark, long to, int noted, CancellationToken ct)
    {
        mark.Number = to;
        mark.Version++;
        return SaveAsync(noted, ct);
    }

    /// <summary>False when another process looked through the same.</summary>
    private async Task<bool> SaveAsync(int noted, CancellationToken ct)
    {
        try
        {
            await db.SaveAsync(new Act(Who, noted == 0 ? "nothing that anybody follows" : $"{noted} pieces of news to be told"), ct);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
