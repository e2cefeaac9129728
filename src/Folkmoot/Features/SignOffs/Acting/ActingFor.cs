using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Acting;

/// <summary>Somebody who is away today and for whom somebody else acts.</summary>
/// <param name="AccountId">Their account.</param>
/// <param name="Email">The address they sign in with.</param>
/// <param name="Title">What they do.</param>
/// <param name="Roles">The roles they hold today.</param>
public sealed record ActedFor(Guid AccountId, string Email, string Title, IReadOnlyList<Role> Roles);

/// <summary>For whom somebody acts today.</summary>
public sealed class ActingFor(Db db, Clock clock)
{
    public async Task<IReadOnlyList<ActedFor>> OfAsync(Guid authority, Person person, CancellationToken ct)
    {
        var (today, me) = (clock.Today, person.AccountId);
        return await db.StandIns.AsNoTracking()
            .Where(s => s.AuthorityId == authority && s.ActingId == me && s.From <= today && s.Until >= today && (s.EndedOn == null || s.EndedOn > today) && s.Away!.ClosedAt == null).OrderBy(s => s.Id)
            .Select(s => new ActedFor(s.AwayId, s.Away!.Email, s.Away.Title, s.Away.Roles.Where(r => r.AuthorityId == authority && r.From <= today && (r.Until == null || r.Until >= today)).Select(r => r.Role).ToList()))
            .ToListAsync(ct);
    }
}
