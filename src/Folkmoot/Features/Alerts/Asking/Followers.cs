using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>What somebody with an e-mail address does about alerts. No account is needed: what proves them is that they read their mail.</summary>
public sealed class Followers(Db db, Clock clock, Mailing mailing, CurrentAuthority authority)
{
    /// <summary>How long a link confirms.</summary>
    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromDays(2);

    /// <summary>How many letters that ask for a confirmation go to one address in a day.</summary>
    public const int LettersADay = 5;

    /// <summary>How many things one address follows at one authority, at most.</summary>
    public const int Most = 100;

    private const string Who = "a reader, by e-mail";

    /// <summary>
    /// Writes a letter to the address, whoever it belongs to and whatever it follows already, and says nothing of either. Beyond
    /// what one address is sent in a day, nothing is written.
    /// </summary>
    public async Task AskAsync(Followed thing, string address, HowOften howOften, CancellationToken ct)
    {
        var settings = mailing.Settings ?? throw new InvalidOperationException("Alerts were asked for where no mail is sent.");
        var follower = await db.Followers.Include(f => f.Followings).SingleOrDefaultAsync(f => f.AuthorityId == authority.Id && f.Address == address, ct);
        if (follower is null) db.Add(follower = new() { Id = clock.NewId(), AuthorityId = authority.Id, Address = address, Key = Secret.New() });
        if (follower.LettersOn != clock.Today) (follower.LettersOn, follower.Letters) = (clock.Today, 0);
        if (++follower.Letters > LettersADay || follower.Followings.Count >= Most) return;
        var letters = new LettersToFollowers(authority.Value, settings, clock);
        var following = follower.Followings.Find(f => f.Kind == thing.Kind && f.TargetId == thing.TargetId && f.Words == thing.Words);
        db.Add(following?.ConfirmedAt is not null ? letters.Already(follower, thing) : letters.Confirmation(follower, thing, howOften, Ask(follower, following, thing, howOften)));
        try
        {
            await db.SaveAsync(new Act(Who, "Alerts were asked for, and are to be confirmed."), ct);
        }
        catch (DbUpdateException)
        {
            // The same was asked for at the same moment: that asking wrote the letter.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The following that a link confirms; null when it confirms none, or none any more.</summary>
    public Task<Following?> ToConfirmAsync(string secret, CancellationToken ct)
    {
        var (id, hash, now) = (authority.Id, Secret.HashOf(secret), clock.Now);
        return db.Followings.Include(f => f.Follower).SingleOrDefaultAsync(f => f.AuthorityId == id && f.ConfirmationHash == hash && f.ConfirmBy >= now, ct);
    }

    /// <summary>Confirms; a second time changes nothing.</summary>
    public async Task ConfirmAsync(Following following, CancellationToken ct)
    {
        if (following.ConfirmedAt is not null) return;
        following.ConfirmedAt = clock.Now;
        await db.SaveAsync(new Act(Who, "Alerts were confirmed from the address itself."), ct);
    }

    /// <summary>Who holds the key of the links in alerts, with what they follow; null when nobody does.</summary>
    public Task<Follower?> WithKeyAsync(string key, CancellationToken ct) =>
        db.Followers.Include(f => f.Followings.Where(g => g.ConfirmedAt != null).OrderBy(g => g.Id)).SingleOrDefaultAsync(f => f.AuthorityId == authority.Id && f.Key == key && f.Followings.Any(g => g.ConfirmedAt != null), ct);

    /// <summary>Changes how often alerts of one thing come.</summary>
    public async Task ChangeAsync(Following following, HowOften howOften, CancellationToken ct)
    {
        following.HowOften = howOften;
        await db.SaveAsync(new Act(Who, "How often alerts come was changed by a link in one."), ct);
    }

    /// <summary>Stops the alerts of one thing; with the last one the address is forgotten.</summary>
    public async Task StopAsync(Follower follower, Following following, CancellationToken ct)
    {
        if (!await db.Followings.AnyAsync(f => f.FollowerId == follower.Id && f.Id != following.Id, ct))
        {
            await LeaveAsync(follower, ct);
            return;
        }
        db.Remove(following);
        await db.SaveAsync(new Act(Who, "Alerts of one thing were stopped by a link in one."), ct);
    }

    /// <summary>Stops all alerts of the authority and forgets the address, with the mail that waits for it.</summary>
    public Task LeaveAsync(Follower follower, CancellationToken ct) =>
        new Forgetting(db).ForgetAsync([follower], new Act(Who, "All alerts were stopped by a link in one, and the address was forgotten."), ct);

    private string Ask(Follower follower, Following? following, Followed thing, HowOften howOften)
    {
        var secret = Secret.New();
        if (following is null)
        {
            following = new()
            {
                Id = clock.NewId(), AuthorityId = authority.Id, FollowerId = follower.Id, Kind = thing.Kind, TargetId = thing.TargetId, Words = thing.Words,
                HowOften = howOften, AskedAt = clock.Now, ConfirmationHash = Secret.HashOf(secret), ConfirmBy = clock.Now + TimeToConfirm,
            };
            db.Add(following);
        }
        (following.HowOften, following.AskedAt, following.ConfirmationHash, following.ConfirmBy) = (howOften, clock.Now, Secret.HashOf(secret), clock.Now + TimeToConfirm);
        return secret;
    }
}
