using Folkmoot.Data;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.Keeping;

/// <summary>Computes the timetables of an authority and keeps their dates. What has not changed is not written; what has changed supersedes the date before and is listed with it.</summary>
public sealed class KeepTimetables(Db db, Clock clock)
{
    private const int Batch = 1000;

    /// <summary>Computes all timetables of an authority.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="why">What has them computed, in words.</param>
    /// <param name="ct">Stops it between two batches.</param>
    public async Task<TimetableRun> RunAsync(Guid authority, string why, CancellationToken ct)
    {
        var plans = await Plans.OfAsync(db, authority, clock.Today, ct);
        var changes = new DateChanges(db, clock, authority, why, new Register(plans, clock.Today));
        var act = new Act("timetables", why);
        db.ChangeTracker.Clear();
        for (var after = Guid.Empty; await NextAsync(authority, after, ct) is { Count: > 0 } ids; after = ids[^1])
        {
            await changes.MakeAsync(ids, ct);
            if (db.ChangeTracker.HasChanges()) await db.SaveAsync(act, ct);
            db.ChangeTracker.Clear();
        }
        await changes.EndRemovedAsync(ct);
        var run = new TimetableRun { Id = clock.NewId(), AuthorityId = authority, At = changes.At, Why = why, Print = plans.Print, Contracts = changes.Contracts, Written = changes.Written, Moved = changes.Moved };
        db.Add(run);
        await db.SaveAsync(act, ct);
        db.ChangeTracker.Clear();
        return run;
    }

    /// <summary>Computes all timetables of every authority; how many contracts and how many dates that moved.</summary>
    public async Task<(int Contracts, int Moved)> RunEveryAsync(string why, CancellationToken ct)
    {
        var (contracts, moved) = (0, 0);
        foreach (var authority in await db.Authorities.OrderBy(a => a.ShortName).Select(a => a.Id).ToListAsync(ct))
        {
            var run = await RunAsync(authority, why, ct);
            (contracts, moved) = (contracts + run.Contracts, moved + run.Moved);
        }
        return (contracts, moved);
    }

    /// <summary>Computes the timetables of every authority whose rules, calendars or lengths are others than those they were last computed with.</summary>
    public async Task<int> RunWhereRulesMovedAsync(CancellationToken ct)
    {
        var authorities = await db.Authorities.OrderBy(a => a.ShortName).Select(a => new
        {
            a.Id,
            Print = db.TimetableRuns.Where(r => r.AuthorityId == a.Id).OrderByDescending(r => r.At).Select(r => r.Print).FirstOrDefault(),
        }).ToListAsync(ct);
        var runs = 0;
        foreach (var authority in authorities)
        {
            var print = (await Plans.OfAsync(db, authority.Id, clock.Today, ct)).Print;
            if (print == authority.Print) continue;
            await RunAsync(authority.Id, authority.Print is null ? "Timetables computed for the first time" : "A rule, a calendar or a planned length changed", ct);
            runs++;
        }
        return runs;
    }

    private Task<List<Guid>> NextAsync(Guid authority, Guid after, CancellationToken ct) =>
        db.Contracts.Where(c => c.AuthorityId == authority && c.Id > after).OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToListAsync(ct);
}
