using Folkmoot.Data;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>What the register holds of a contract that its timetable is counted from.</summary>
/// <param name="Id">The contract.</param>
/// <param name="End">Its end as it stands, after options that were taken up.</param>
/// <param name="IsFollowed">Whether a contract that follows it is on the register: its replacement is signed.</param>
/// <param name="ReplacementStarts">The first day of the first that follows; null where nobody knows.</param>
/// <param name="Option">The first option that is left; null when none is, or nobody has said.</param>
public sealed record ContractFacts(Guid Id, DateOnly? End, bool IsFollowed, DateOnly? ReplacementStarts, OptionLeft? Option)
{
    /// <summary>The facts of one contract.</summary>
    public static async Task<ContractFacts?> OfAsync(Db db, Guid authority, Guid contract, CancellationToken ct) =>
        (await BetweenAsync(db, authority, [contract], ct)).FirstOrDefault();

    /// <summary>The facts of some contracts, by three queries. The contracts are asked for by their first and last key, so that any number can be.</summary>
    /// <param name="db">The store.</param>
    /// <param name="authority">Their authority.</param>
    /// <param name="ids">Their keys, in ascending order.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<IReadOnlyList<ContractFacts>> BetweenAsync(Db db, Guid authority, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var (first, last) = (ids[0], ids[^1]);
        var ends = await db.Contracts.Where(c => c.AuthorityId == authority && c.Id >= first && c.Id <= last).OrderBy(c => c.Id).Select(c => new { c.Id, c.End }).ToListAsync(ct);
        var following = (await db.Contracts.Where(c => c.AuthorityId == authority && c.FollowsId >= first && c.FollowsId <= last).Select(c => new { c.FollowsId, c.Start }).ToListAsync(ct))
            .ToLookup(c => c.FollowsId!.Value, c => c.Start);
        var options = (await db.ExtensionOptions.Where(o => o.AuthorityId == authority && o.TakenUp == Answer.No && o.ContractId >= first && o.ContractId <= last)
            .OrderBy(o => o.Number).Select(o => new { o.ContractId, Left = new OptionLeft(o.Number, o.Months, o.LatestDay, o.NoticeDays) }).ToListAsync(ct))
            .ToLookup(o => o.ContractId, o => o.Left);
        return [.. ends.Select(c => new ContractFacts(c.Id, c.End, following.Contains(c.Id), following[c.Id].Min(), options[c.Id].FirstOrDefault()))];
    }
}

/// <summary>An option to extend that is not taken up.</summary>
/// <param name="Number">Its place among the contract's options.</param>
/// <param name="Months">How long it is.</param>
/// <param name="LatestDay">The last day on which it can be taken up; null where the record does not say.</param>
/// <param name="NoticeDays">Notice owed to the provider; null where the record does not say.</param>
public sealed record OptionLeft(int Number, int Months, DateOnly? LatestDay, int? NoticeDays)
{
    public bool IsOpenOn(DateOnly day) => LatestDay is not { } last || last >= day;

    /// <summary>Days between the last day to take it up and the first day after the contract's end.</summary>
    public int? NoticeBefore(DateOnly end) => LatestDay is { } last && last <= end ? end.AddDays(1).DayNumber - last.DayNumber : NoticeDays;
}
