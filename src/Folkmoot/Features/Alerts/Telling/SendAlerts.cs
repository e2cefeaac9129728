using Folkmoot.Data;
using Folkmoot.Data.Mail;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Work.Telling;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>One round: what is new is noted, what is due is written, what is written is sent, and what is of no use any more is forgotten.</summary>
public sealed class SendAlerts(DbContextOptions<Db> options, Store store, Clock clock, Mailing mailing, WorkSeen seen)
{
    /// <summary>What a round did.</summary>
    /// <param name="News">Pieces of news noted, each for each who is to be told.</param>
    /// <param name="Alerts">Alerts written.</param>
    /// <param name="Work">Mails written to staff about their work.</param>
    /// <param name="Mail">What became of the mail.</param>
    public sealed record Result(int News, int Alerts, int Work, SendMail.Result Mail);

    /// <summary>Does a round. Nothing is done where no mail is sent.</summary>
    public async Task<Result> RunAsync(CancellationToken ct)
    {
        if (mailing.Settings is not { } settings) return new(0, 0, 0, new(0, 0));
        // Whoever asks for the round, the news is read as the public may read it.
        await using var db = new Db(options, clock, store.FullText, Reader.Public);
        var news = await new CollectNews(db, clock).RunAsync(ct);
        var alerts = await new TellNews(db, clock, settings).RunAsync(ct);
        db.ChangeTracker.Clear();
        await new Forgetting(db).ForgetUnconfirmedAsync(clock, ct);
        db.ChangeTracker.Clear();
        var work = await new TellWork(options, store, clock, settings, seen).RunAsync(ct);
        return new(news, alerts, work, await new SendMail(new Outbox(db, clock), settings).RunAsync(ct));
    }
}
