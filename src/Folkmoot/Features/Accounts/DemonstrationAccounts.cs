using System.Security.Cryptography;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts;

/// <summary>A ready-made account at a demonstration.</summary>
public sealed record ReadyAccount(Guid Id, string Title, string Authority, Role Role);

/// <summary>The ready-made accounts, one a role, that a demonstration has and no real authority can have.</summary>
public sealed class DemonstrationAccounts(Db db, Clock clock)
{
    private static readonly (Role Role, string Title)[] Ready =
    [
        (Role.Author, "Commissioning manager"), (Role.Finance, "Finance business partner"), (Role.Legal, "Monitoring officer"), (Role.DemocraticServices, "Democratic services officer"),
        (Role.Director, "Corporate director"), (Role.DecisionTaker, "Cabinet member"), (Role.Member, "Member of the council"), (Role.Scrutiny, "Chair of scrutiny"),
        (Role.Partner, "Partner in the NHS"), (Role.Provider, "Contract manager of a provider"), (Role.Auditor, "Internal auditor"), (Role.Administrator, "Administrator"),
    ];

    /// <summary>Makes the accounts of every demonstration that has none yet.</summary>
    public async Task MakeAsync(CancellationToken ct)
    {
        var without = await db.Authorities.Where(a => a.IsDemonstration && !db.RolesHeld.Any(h => h.AuthorityId == a.Id && h.Account!.IsDemonstration)).Select(a => new { a.Id, a.ShortName }).ToListAsync(ct);
        if (without.Count == 0) return;
        foreach (var authority in without)
        {
            foreach (var (role, title) in Ready) db.Add(Account(role, title, authority.Id, authority.ShortName));
        }
        await db.SaveAsync(new Act("demonstration", "The demonstration's ready-made accounts were made."), ct);
    }

    /// <summary>The accounts that the sign-in page lists.</summary>
    public async Task<IReadOnlyList<ReadyAccount>> ListAsync(CancellationToken ct)
    {
        var ready = await db.RolesHeld.AsNoTracking().Where(h => h.Account!.IsDemonstration && h.Account.ClosedAt == null)
            .Join(db.Authorities.Where(a => a.IsDemonstration), h => h.AuthorityId, a => a.Id, (h, a) => new { h, a })
            .OrderBy(one => one.a.Name).ThenBy(one => one.h.Id).Take(120)
            .Select(one => new ReadyAccount(one.h.AccountId, one.h.Account!.Title, one.a.Name, one.h.Role)).ToListAsync(ct);
        return [.. ready.OrderBy(one => one.Authority, StringComparer.Ordinal).ThenBy(one => one.Role)];
    }

    private Account Account(Role role, string title, Guid authority, string shortName)
    {
        var email = $"{Slug.Of(title)}@{shortName}.demonstration.invalid";
        var account = new Account { Id = clock.NewId(), Email = email, NormalisedEmail = email.ToUpperInvariant(), Title = title, IsDemonstration = true, SecurityStamp = RandomNumberGenerator.GetHexString(32) };
        account.Roles.Add(new() { Id = clock.NewId(), AuthorityId = authority, AccountId = account.Id, Role = role, From = new(2000, 1, 1) });
        return account;
    }
}
