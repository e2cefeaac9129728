using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Roles that end soon, and people who cannot work because they have set up no second factor, and mail that was not delivered.</summary>
internal static class AccountWork
{
    private const int Soon = 30;

    public static readonly WorkSource[] Sources =
    [
        new("role", [Role.Administrator], Thing.Account, Deed.Edit, Ending, row =>
            new("Give the role again, or let it end", $"{row.Title}, {row.Words}", "accounts", "whoever holds it", $"{Enum.Parse<Role>(row.Waits!).InWords()} to {row.Day.InWords()}")),
        new("second-factor", [Role.Administrator], Thing.Account, Deed.Edit, WithoutSecondFactor, row =>
            new("Remind them to set up a second factor", $"{row.Title}, {row.Words}", "accounts", "whoever gave them their role", "until then they can do nothing here")),
        new("mail", [Role.Administrator], Thing.Mail, Deed.Settle, Undelivered, row =>
            new("Send it again, or let it go", $"{row.Number.Counted("mail")} not delivered", "mail", "those it was written to", "what is not dealt with in a week is forgotten")),
    ];

    private static IQueryable<WorkRow> Ending(WorkAsked asked)
    {
        var until = asked.Today.AddDays(Soon);
        return from held in asked.Db.RolesHeld.AsNoTracking()
               where held.AuthorityId == asked.Authority && held.Until != null && held.Until >= asked.Today && held.Until <= until && held.Account!.ClosedAt == null
               select new WorkRow { Id = held.Id, Title = held.Account!.Title, Words = held.Account.Email, Day = held.Until!.Value, Waits = held.Role.ToString() };
    }

    private static IQueryable<WorkRow> Undelivered(WorkAsked asked) =>
        from mail in asked.Db.OutgoingMail.AsNoTracking()
        where mail.AuthorityId == asked.Authority && (mail.State == MailState.Doubtful || mail.State == MailState.GivenUp) && mail.To != ""
        group mail by mail.AuthorityId into left
        select new WorkRow { Id = left.Key, Number = left.Count(), Day = asked.Today };

    // Who signs in through the council has no password here and proves themselves there.
    private static IQueryable<WorkRow> WithoutSecondFactor(WorkAsked asked) =>
        from account in asked.Db.Accounts.AsNoTracking()
        where account.ClosedAt == null && !account.IsDemonstration && account.PasswordHash != null && !account.HasAuthenticator && account.Passkeys.Count == 0
        let held = account.Roles.Where(r => r.AuthorityId == asked.Authority && r.From <= asked.Today && (r.Until == null || r.Until >= asked.Today))
        where held.Any()
        select new WorkRow { Id = account.Id, Title = account.Title, Words = account.Email, Day = held.Min(r => r.From) };
}
