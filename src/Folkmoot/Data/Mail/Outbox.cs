using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data.Mail;

/// <summary>The mail that is to go out. Of several processes only one has a mail at a time; the version of its row decides.</summary>
public sealed class Outbox(Db db, Clock clock)
{
    /// <summary>How the audit trail names whoever sends mail.</summary>
    public const string Who = "mail";

    /// <summary>How long a claim holds while nothing was given away.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>How long it may take until the server's answer is written down: longer than the server is waited for.</summary>
    public static readonly TimeSpan HandingOver = TimeSpan.FromMinutes(10);

    /// <summary>How long what could not be sent is kept, for whoever looks into it.</summary>
    public static readonly TimeSpan KeptUnsent = TimeSpan.FromDays(7);

    private const int Most = 10;
    private const int MostPutInOrder = 1000;

    /// <summary>Takes the next mails, for the length of a lease. None when another process was faster.</summary>
    public async Task<IReadOnlyList<OutgoingMail>> ClaimAsync(CancellationToken ct)
    {
        var now = clock.Now;
        var next = await db.OutgoingMail
            .Where(m => m.EndedAt == null && m.NotBefore <= now && (m.State == MailState.Waiting || (m.State == MailState.Claimed && m.LeaseUntil < now)))
            .OrderBy(m => m.NotBefore).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        foreach (var mail in next) (mail.State, mail.LeaseUntil) = (MailState.Claimed, now + Lease);
        if (next.Count == 0) return [];
        try
        {
            await db.SaveAsync(new Act(Who, $"took {next.Count} to send"), ct);
            return next;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return [];
        }
    }

    /// <summary>Writes down that the server is about to be given the mail. False when it is another's by now, or was taken back: then it must not be given.</summary>
    public Task<bool> BeginHandingOverAsync(OutgoingMail mail, CancellationToken ct)
    {
        (mail.State, mail.LeaseUntil) = (MailState.HandingOver, clock.Now + HandingOver);
        return SaveAsync(mail, "about to hand one over", ct);
    }

    /// <summary>Writes down that the server took it, even where others have begun to doubt it.</summary>
    public async Task SentAsync(OutgoingMail mail, CancellationToken ct)
    {
        EndAsSent(mail);
        if (await SaveAsync(mail, "the server took one", ct) || await db.OutgoingMail.SingleOrDefaultAsync(m => m.Id == mail.Id, ct) is not { } doubted) return;
        EndAsSent(doubted);
        await SaveAsync(doubted, "the server took one that was in doubt", ct);
    }

    /// <summary>Writes down that it could not be sent: it waits longer each time, until it is given up.</summary>
    public Task FailedAsync(OutgoingMail mail, string reason, bool forGood, CancellationToken ct)
    {
        mail.Attempts++;
        if (forGood || mail.Attempts >= Patience.MostAttempts) End(mail, MailState.GivenUp, reason);
        else (mail.State, mail.LeaseUntil, mail.Reason, mail.NotBefore) = (MailState.Waiting, null, reason, clock.Now + Patience.After(mail.Attempts, Random.Shared.NextDouble()));
        return SaveAsync(mail, mail.State == MailState.GivenUp ? "one is given up" : "one is to be tried again", ct);
    }

    /// <summary>Writes down that nobody knows whether the server took it.</summary>
    public Task DoubtAsync(OutgoingMail mail, string reason, CancellationToken ct)
    {
        End(mail, MailState.Doubtful, reason);
        return SaveAsync(mail, "nobody knows whether one was sent", ct);
    }

    /// <summary>What a process was handing over when it ended is doubtful; what is of no use any more is forgotten.</summary>
    public async Task PutInOrderAsync(CancellationToken ct)
    {
        var (now, old) = (clock.Now, clock.Now - KeptUnsent);
        var left = await db.OutgoingMail.Where(m => m.EndedAt == null && m.State == MailState.HandingOver && m.LeaseUntil < now).OrderBy(m => m.Id).Take(MostPutInOrder).ToListAsync(ct);
        foreach (var mail in left) End(mail, MailState.Doubtful, "The process that was sending it ended before the server’s answer could be written down.");
        var spent = await db.OutgoingMail.Where(m => m.EndedAt < old && m.State != MailState.Sent && m.To != "").OrderBy(m => m.Id).Take(MostPutInOrder).ToListAsync(ct);
        foreach (var mail in spent) mail.Forget();
        if (left.Count + spent.Count == 0) return;
        try
        {
            await db.SaveAsync(new Act(Who, $"{left.Count} in doubt, {spent.Count} forgotten"), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process puts it in order.
            db.ChangeTracker.Clear();
        }
    }

    private void End(OutgoingMail mail, MailState state, string? reason) =>
        (mail.State, mail.Reason, mail.LeaseUntil, mail.EndedAt) = (state, reason, null, clock.Now);

    private void EndAsSent(OutgoingMail mail)
    {
        End(mail, MailState.Sent, null);
        mail.Forget();
    }

    /// <summary>False when somebody else wrote the row since it was read. The others that were claimed with it are left as they are.</summary>
    private async Task<bool> SaveAsync(OutgoingMail mail, string why, CancellationToken ct)
    {
        try
        {
            await db.SaveAsync(new Act(Who, why), ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Entry(mail).State = EntityState.Detached;
            return false;
        }
    }
}
