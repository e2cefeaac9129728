using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Undelivered;

/// <summary>Mail that is doubtful or given up and still known to whom it went. What is done to it returns why not, in words; null when it is done.</summary>
public sealed class LeftMail(Db db, Clock clock, Person person)
{
    private const string Gone = "Somebody has dealt with this mail already, or it was forgotten. Look at the list again";

    public static IQueryable<OutgoingMail> Of(Db db, Guid authority) =>
        db.OutgoingMail.Where(m => m.AuthorityId == authority && (m.State == MailState.Doubtful || m.State == MailState.GivenUp) && m.To != "");

    /// <summary>Puts it back among what waits, to be tried as often as a new one.</summary>
    public Task<string?> SendAgainAsync(Guid authority, Guid id, CancellationToken ct) => DoAsync(authority, id, "sent again", mail =>
        (mail.State, mail.NotBefore, mail.Attempts, mail.Reason, mail.EndedAt) = (MailState.Waiting, clock.Now, 0, null, null), ct);

    /// <summary>Forgets to whom it went and what it said: it is never sent.</summary>
    public Task<string?> LetGoAsync(Guid authority, Guid id, CancellationToken ct) => DoAsync(authority, id, "let go", mail => mail.Forget(), ct);

    private async Task<string?> DoAsync(Guid authority, Guid id, string what, Action<OutgoingMail> act, CancellationToken ct)
    {
        if (!person.May(Thing.Mail, Deed.Settle)) return "Only an administrator deals with mail that was not delivered";
        if (await Of(db, authority).FirstOrDefaultAsync(m => m.Id == id, ct) is not { } mail || !person.May(Thing.Mail, Deed.Settle, mail.State)) return Gone;
        act(mail);
        try
        {
            await db.SaveAsync(new Act(person.Who, $"A mail that was not delivered, {mail.About}, was {what}."), ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Gone;
        }
    }
}
