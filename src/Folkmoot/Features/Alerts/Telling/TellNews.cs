using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>Writes the alerts: one mail for all that one address is to be told by one authority. The news goes in the same transaction in which its mail comes into the outbox.</summary>
/// <param name="db">Opened for the public: what was withheld meanwhile is not told.</param>
/// <param name="clock">The time.</param>
/// <param name="settings">Where its links lead.</param>
public sealed class TellNews(Db db, Clock clock, MailSettings settings)
{
    /// <summary>The hour of the day in London from which daily alerts go out.</summary>
    public static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    private const int FollowersAtOnce = 50;

    /// <summary>Writes all that is due; how many mails.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var written = 0;
        while (await NextAsync(ct) is { Count: > 0 } followers)
        {
            if (await WriteAsync(followers, ct) is not { } mails) return written;
            written += mails;
        }
        return written;
    }

    private async Task<IReadOnlyList<Follower>> NextAsync(CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var (today, isMorning) = (clock.Today, clock.Now >= Clock.StartOf(clock.Today) + Morning);
        return await db.Followers.Where(f => db.News.Any(n => n.AuthorityId == f.AuthorityId && n.FollowerId == f.Id
                && (n.HowOften == HowOften.AtOnce || (isMorning && (f.LastDaily == null || f.LastDaily < today)))))
            .OrderBy(f => f.Id).Take(FollowersAtOnce).ToListAsync(ct);
    }

    /// <summary>Null when another process wrote for one of them meanwhile.</summary>
    private async Task<int?> WriteAsync(IReadOnlyList<Follower> followers, CancellationToken ct)
    {
        var ids = followers.Select(f => f.Id).ToList();
        var isMorning = clock.Now >= Clock.StartOf(clock.Today) + Morning;
        var due = followers.Where(f => isMorning && (f.LastDaily is null || f.LastDaily < clock.Today)).Select(f => f.Id).ToList();
        var items = await db.News.Where(n => ids.Contains(n.FollowerId) && (n.HowOften == HowOften.AtOnce || due.Contains(n.FollowerId))).OrderBy(n => n.Id).ToListAsync(ct);
        var told = await new ToldNews(db).OfAsync(items, ct);
        var authorityIds = followers.Select(f => f.AuthorityId).Distinct().ToList();
        var authorities = await db.Authorities.AsNoTracking().Where(a => authorityIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var mails = 0;
        foreach (var follower in followers)
        {
            var theirs = items.Where(n => n.FollowerId == follower.Id).ToList();
            if (theirs.Exists(n => n.HowOften == HowOften.Daily)) follower.LastDaily = clock.Today;
            db.RemoveRange(theirs);
            if (AlertText.Of(theirs, told, follower, authorities[follower.AuthorityId], settings, clock) is not { } mail) continue;
            db.Add(mail);
            mails++;
        }
        return await SaveAsync(mails, ct) ? mails : null;
    }

    private async Task<bool> SaveAsync(int mails, CancellationToken ct)
    {
        try
        {
            await db.SaveAsync(new Act(CollectNews.Who, $"{mails} alerts written"), ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process wrote for one of them, or one of them left: what is still to be told is told at the next run.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
