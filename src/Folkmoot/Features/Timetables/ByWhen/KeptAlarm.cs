using Folkmoot.Data;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>A last safe day that the register had worked out before a decision was in hand.</summary>
/// <param name="ContractId">The contract it was kept for.</param>
/// <param name="LastSafeDay">The day.</param>
/// <param name="ComputedAt">When it was worked out.</param>
public sealed record KeptAlarm(Guid ContractId, DateOnly LastSafeDay, DateTime ComputedAt)
{
    /// <summary>The last safe days kept for some contracts, oldest first.</summary>
    public static Task<List<KeptAlarm>> OfAsync(Db db, Guid authority, IReadOnlyList<Guid> contracts, CancellationToken ct) =>
        db.ContractTimetables.Where(t => t.AuthorityId == authority && contracts.Contains(t.ContractId)).OrderBy(t => t.ComputedAt)
            .Select(t => new KeptAlarm(t.ContractId, t.LastSafeDay, t.ComputedAt)).ToListAsync(ct);

    /// <summary>Those that stood before a day.</summary>
    public static IReadOnlyList<KeptAlarm> Before(IEnumerable<KeptAlarm> alarms, UncompetedAward award, DateOnly day) =>
        [.. alarms.Where(alarm => (alarm.ContractId == award.ContractId || alarm.ContractId == award.FollowsId) && Clock.DayOf(alarm.ComputedAt) < day)];
}
