using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Signing;

/// <summary>Who may give each signature of a round today, by what they do.</summary>
public sealed class Signatories(Db db, Clock clock)
{
    private const int Shown = 100;

    private sealed record Holder(Guid AccountId, string Title, string Email, Role Role);

    /// <summary>For each signature, those who hold its role or are named by it, with who acts for them while they are away; in two queries.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> OfAsync(SignOffRound round, CancellationToken ct)
    {
        var today = clock.Today;
        var (roles, named) = (round.SignOffs.Select(one => one.Role).OfType<Role>().Distinct().ToList(), round.SignOffs.Select(one => one.Account?.ToLowerInvariant()).OfType<string>().ToList());
        var holders = await db.RolesHeld.AsNoTracking()
            .Where(held => held.AuthorityId == round.AuthorityId && held.From <= today && (held.Until == null || held.Until >= today) && held.Account!.ClosedAt == null && (roles.Contains(held.Role) || named.Contains(held.Account.Email.ToLower())))
            .OrderBy(held => held.Id).Take(Shown).Select(held => new Holder(held.AccountId, held.Account!.Title, held.Account.Email, held.Role)).ToListAsync(ct);
        var ids = holders.Select(holder => holder.AccountId).Distinct().ToList();
        var away = (await db.StandIns.AsNoTracking()
            .Where(one => one.AuthorityId == round.AuthorityId && ids.Contains(one.AwayId) && one.From <= today && one.Until >= today && (one.EndedOn == null || one.EndedOn > today))
            .Select(one => new { one.AwayId, one.Acting!.Title, one.Until }).ToListAsync(ct)).ToLookup(one => one.AwayId, one => $"{one.Title} acts for them to {one.Until.InWords()}");
        return round.SignOffs.ToDictionary(one => one.Id, one => (IReadOnlyList<string>)[.. Of(one, holders).Select(holder => away.Contains(holder.AccountId) ? $"{holder.Title} (away: {string.Join("; ", away[holder.AccountId])})" : holder.Title)]);
    }

    private static IEnumerable<Holder> Of(SignOff signOff, List<Holder> holders) =>
        holders.Where(holder => signOff.Account is { } account ? string.Equals(account, holder.Email, StringComparison.OrdinalIgnoreCase) : holder.Role == signOff.Role).DistinctBy(holder => holder.AccountId);
}
