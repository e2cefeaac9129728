using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>A contract as the pages of its timetable name it.</summary>
public sealed record TimetableContract(Guid Id, string Slug, string Title, DateOnly? End, Guid? ServiceId);

/// <summary>What the pages of a timetable show: the contract, where it stands, and the dates by one way.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Standing">Null when its end is not known.</param>
/// <param name="Way">The way shown: the one the contract is judged by, or the one asked for.</param>
/// <param name="Timetable">Null when nothing can be counted.</param>
/// <param name="Kept">The dates kept of it that stand; none for a way it is not judged by.</param>
public sealed record TimetablePage(TimetableContract Contract, ContractStanding? Standing, Way Way, Timetable? Timetable, IReadOnlyList<TimetableDate> Kept)
{
    public bool IsJudgedByIt => Standing?.Way == Way;

    /// <summary>The address of the page by a way; the way it is judged by needs none.</summary>
    public string Ending(Way way) => way == Standing?.Way ? "" : "?way=" + TimetableWords.Address(way);

    /// <summary>Reads it; null when there is no such contract, or no such way.</summary>
    public static async Task<TimetablePage?> ReadAsync(Db db, CurrentAuthority authority, ContractStandings standings, string slug, string? way, CancellationToken ct)
    {
        var contract = await db.Contracts.Where(c => c.AuthorityId == authority.Id && c.Slug == slug)
            .Select(c => new TimetableContract(c.Id, c.Slug, c.Title, c.End, c.ServiceId)).FirstOrDefaultAsync(ct);
        if (contract is null || (way is not null && TimetableWords.WayAt(way) is null)) return null;
        if (await standings.OfAsync(contract.Id, ct) is not { } standing) return new(contract, null, Way.LikeForLike, null, []);
        var asked = TimetableWords.WayAt(way) ?? standing.Way;
        var network = asked == standing.Way ? standing.Network : (await standings.PlansAsync(ct)).Of(asked);
        var kept = asked != standing.Way ? [] : await db.TimetableDates.AsNoTracking()
            .Where(d => d.AuthorityId == authority.Id && d.ContractId == contract.Id && d.SupersededAt == null).ToListAsync(ct);
        return new(contract, standing, asked, standing.ByCalendar ? Timetable.Of(network, standing.End, standings.Today) : null, kept);
    }
}
