using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>Forgets addresses: of those who leave, and of those who never confirmed.</summary>
internal sealed class Forgetting(Db db)
{
    private const int AtOnce = 200;
    private const int MostTries = 5;

    /// <summary>Removes followers with all that is theirs. A mail that is being sent at this moment may still arrive.</summary>
    public async Task ForgetAsync(IReadOnlyList<Follower> followers, Act act, CancellationToken ct)
    {
        var (ids, addresses, authorities) = (followers.Select(f => f.Id).ToList(), followers.Select(f => f.Address).ToList(), followers.Select(f => f.AuthorityId).Distinct().ToList());
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            db.RemoveRange(await db.News.Where(n => ids.Contains(n.FollowerId)).ToListAsync(ct));
            db.RemoveRange(await db.Followings.Where(f => ids.Contains(f.FollowerId)).ToListAsync(ct));
            db.RemoveRange(await db.OutgoingMail.Where(m => authorities.Contains(m.AuthorityId) && addresses.Contains(m.To)).ToListAsync(ct));
            db.RemoveRange(await db.Followers.Where(f => ids.Contains(f.Id)).ToListAsync(ct));
            try
            {
                await db.SaveAsync(act, ct);
                return;
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // An alert was written or sent meanwhile: its rows are read again.
            }
        }
    }

    /// <summary>Forgets what was asked for and not confirmed in time, and addresses that follow nothing.</summary>
    public async Task<int> ForgetUnconfirmedAsync(Clock clock, CancellationToken ct)
    {
        var now = clock.Now;
        var late = await db.Followings.Where(f => f.ConfirmedAt == null && f.ConfirmBy < now).OrderBy(f => f.Id).Take(AtOnce).ToListAsync(ct);
        if (late.Count == 0) return 0;
        db.RemoveRange(late);
        await db.SaveAsync(new Act("alerts", $"{late.Count} askings were not confirmed in time and are forgotten."), ct);
        var followers = late.Select(f => f.FollowerId).Distinct().ToList();
        var idle = await db.Followers.Where(f => followers.Contains(f.Id) && f.Followings.Count == 0).ToListAsync(ct);
        if (idle.Count > 0) await ForgetAsync(idle, new Act("alerts", $"{idle.Count} addresses follow nothing and are forgotten."), ct);
        return late.Count;
    }
}
