using Folkmoot.Data;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.People;

/// <summary>What an administrator does to the accounts that are something to their authority. A refusal is words; null is success.</summary>
public sealed class People(Db db, Clock clock, UserManager<Account> accounts, Doing doing)
{
    /// <summary>Gives a role to the account of an address, which is made when there is none. An account that is there is not told of.</summary>
    public async Task<(Account? Account, string? Refusal)> AddAsync(Authority authority, string email, string title, Role role, string who, CancellationToken ct)
    {
        if (email.Length > 254 || !System.Net.Mail.MailAddress.TryCreate(email, out var read) || read.Address != email) return (null, "Enter an e-mail address, such as name@council.gov.uk");
        var account = await accounts.FindByEmailAsync(email);
        if (account is { IsDemonstration: true }) return (null, "That address belongs to a ready-made account of the demonstration");
        if (account is null)
        {
            account = new Account { Id = clock.NewId(), Email = email, Title = title };
            doing.Is($"An account was made for {email}.");
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded) return (null, "The account could not be made: " + string.Join(" ", made.Errors.Select(error => error.Description)));
        }
        return (account, await GiveAsync(authority, account.Id, role, who, ct));
    }

    public async Task<string?> GiveAsync(Authority authority, Guid account, Role role, string who, CancellationToken ct)
    {
        var row = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == account, ct);
        if (row is null) return "There is no such account";
        if (row.Email == who) return "Nobody changes their own roles: ask another administrator";
        if (row.IsDemonstration && !authority.IsDemonstration) return "A ready-made account of the demonstration is nothing at a real authority";
        var today = clock.Today;
        if (await db.RolesHeld.AnyAsync(h => h.AuthorityId == authority.Id && h.AccountId == account && h.Role == role && (h.Until == null || h.Until >= today), ct)) return "They hold that role already";
        db.Add(new RoleHeld { Id = clock.NewId(), AuthorityId = authority.Id, AccountId = account, Role = role, From = today });
        await db.SaveAsync(new Act(who, $"{row.Email} was made {role.InWords()}."), ct);
        return null;
    }

    /// <summary>Ends a role at once: it was held up to yesterday.</summary>
    public async Task<string?> EndAsync(Authority authority, Guid held, string who, CancellationToken ct)
    {
        var row = await db.RolesHeld.Include(h => h.Account).FirstOrDefaultAsync(h => h.AuthorityId == authority.Id && h.Id == held, ct);
        if (row is null) return "There is no such role";
        if (row.Account!.Email == who) return "Nobody changes their own roles: ask another administrator";
        row.Until = clock.Today.AddDays(-1);
        await db.SaveAsync(new Act(who, $"{row.Account.Email} is no longer {row.Role.InWords()}."), ct);
        return null;
    }

    /// <summary>A new link by which the account gets a password. Not for an account that is something elsewhere: it would open what is not ours.</summary>
    public async Task<(string? Link, string? Refusal)> LinkAsync(Authority authority, Guid account, CancellationToken ct)
    {
        var row = await accounts.FindByIdAsync(account.ToString());
        if (row is null or { IsDemonstration: true } || !await db.RolesHeld.AnyAsync(h => h.AccountId == account && h.AuthorityId == authority.Id, ct)) return (null, "There is no such account");
        if (await db.RolesHeld.AnyAsync(h => h.AccountId == account && h.AuthorityId != authority.Id, ct)) return (null, "They hold roles at another authority as well, so only whoever runs the installation can give them a link");
        return (await Invitation.ToAsync(accounts, row), null);
    }
}
