using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Telling;

/// <summary>Somebody at one authority, with all that they are to it today.</summary>
internal sealed record Staff(Guid AuthorityId, Guid AccountId, string Email, WorkMail WorkMail, IReadOnlyList<Role> Roles)
{
    /// <summary>The same for all who have the same roles at the same authority: they are given the same work, but for what is somebody's own.</summary>
    public string Desk => $"{AuthorityId:N} {string.Join(' ', Roles)}";

    /// <summary>Those who want to be told, of all authorities.</summary>
    public static async Task<IReadOnlyList<Staff>> OfAsync(Db db, DateOnly today, bool daily, bool atOnce, CancellationToken ct)
    {
        var held = await db.RolesHeld.AsNoTracking()
            .Where(h => h.From <= today && (h.Until == null || h.Until >= today) && h.Account!.ClosedAt == null && !h.Account.IsDemonstration
                && ((daily && (h.Account.WorkMail == null || h.Account.WorkMail == WorkMail.Daily)) || (atOnce && h.Account.WorkMail == WorkMail.AtOnce)))
            .Select(h => new { h.AuthorityId, h.AccountId, h.Account!.Email, h.Account.WorkMail, h.Role }).ToListAsync(ct);
        return [.. from one in held
                   group one by (one.AuthorityId, one.AccountId) into theirs
                   let first = theirs.First()
                   select new Staff(first.AuthorityId, first.AccountId, first.Email, first.WorkMail ?? WorkMail.Daily, [.. theirs.Select(h => h.Role).Distinct().Order()])];
    }
}
