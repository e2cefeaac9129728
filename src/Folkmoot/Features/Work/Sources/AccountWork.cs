using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Roles that end soon, and people who cannot work because they have set up no second factor.</summary>
internal static class AccountWork
{
    private const int Soon = 30;

    public static readonly WorkSource[] Sources =
    [
        new([Role.Administrator], Thing.Account, Deed.Edit, Ending, row =>
            new("Give the role again, or let it end", $"{row.Title}, {row.Words}", "accounts", "whoever holds it", $"{Enum.Parse<Role>(row.Waits!).InWords()} to {row.Day.InWords()}")),
        new([Role.Administrator], Thing.Account, Deed.Edit, WithoutSecondFactor, row =>
            new("Remind them to set up a second factor", $"{row.Title}, {row.Words}", "accounts", "whoever gave them their role", "until then they can do nothing here")),
    ];

    private static IQueryable<WorkRow> Ending(WorkAsked asked)
    {
        var until = asked.Today.AddDays(Soon);
        return from held in asked.Db.RolesHeld.AsNoTracking()
               where held.AuthorityId == asked.Authority && held.Until != null && held.Until >= asked.Today && held.Until <= until && held.Account!.ClosedAt == null
               select new WorkRow { Id = held.Id, Title = held.Account!.Title, Words = held.Account.Email, Day = held.Until!.Value, Waits = held.Role.ToString() };
    }

    // Who signs in through the council has no password here and proves themselves there.
    private static IQueryable<WorkRow> WithoutSecondFactor(WorkAsked asked) =>
        from account in asked.Db.Accounts.AsNoTracking()
        where account.ClosedAt == null && !account.IsDemonstration && account.PasswordHash != null && !account.HasAuthenticator && account.Passkeys.Count == 0
        let held = account.Roles.Where(r => r.AuthorityId == asked.Authority && r.From <= asked.Today && (r.Until == null || r.Until >= asked.Today))
        where held.Any()
        select new WorkRow { Id = account.Id, Title = account.Title, Words = account.Email, Day = held.Min(r => r.From) };
}
