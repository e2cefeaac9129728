using System.Text.RegularExpressions;
using Folkmoot.Data;
using Folkmoot.Data.Mail;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Platform.Mail;

/// <summary>Mails for tests, and an outbox to send them from.</summary>
internal static partial class Letters
{
    internal static OutgoingMail To(StoreFixture store, Guid authority, string to, string subject = "News", string text = "Something happened.") => new()
    {
        Id = store.Clock.NewId(), AuthorityId = authority, About = "a test", To = to, Subject = subject, Text = text, LeaveAt = "https://folkmoot.anyshire.example/leave/1",
        WrittenAt = store.Clock.Now, NotBefore = store.Clock.Now,
    };

    internal static async Task<SendMail.Result> SendAsync(StoreFixture store, MailSettings settings)
    {
        await using var db = store.Open();
        return await new SendMail(new Outbox(db, store.Clock), settings).RunAsync(default);
    }

    internal static async Task<OutgoingMail> ReadAsync(StoreFixture store, OutgoingMail mail)
    {
        await using var db = store.Open();
        return await db.OutgoingMail.AsNoTracking().SingleAsync(m => m.Id == mail.Id);
    }

    /// <summary>Empties the outbox, so that a test sends only its own.</summary>
    internal static async Task EmptyAsync(StoreFixture store)
    {
        await using var db = store.Open();
        db.RemoveRange(await db.OutgoingMail.ToListAsync());
        await db.SaveAsync(new Act("a test", "wants an empty outbox"));
    }

    /// <summary>The id that a mail was sent under.</summary>
    internal static string IdOf(string mail) => MessageId().Match(mail).Groups[1].Value;

    [GeneratedRegex("^Message-ID: <([^@>]+)@", RegexOptions.Multiline, 1000)]
    private static partial Regex MessageId();
}
