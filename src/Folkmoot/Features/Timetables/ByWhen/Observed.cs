using Folkmoot.Data;
using Folkmoot.Features.Services;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ByWhen;

/// <summary>How long the authority itself took, once, from the leave to buy a service to its first day.</summary>
/// <param name="ServiceId">The service bought.</param>
/// <param name="Service">Its title.</param>
/// <param name="Slug">Its address.</param>
/// <param name="From">The day of the decision that gave authority to procure.</param>
/// <param name="To">The day the service began, or was to begin.</param>
/// <param name="Basis">How the less certain of the two days is known.</param>
public sealed record Stretch(Guid ServiceId, string Service, string Slug, DateOnly From, DateOnly To, Basis Basis)
{
    public int Days => To.DayNumber - From.DayNumber;
}

/// <summary>All that the register holds of how long the authority took.</summary>
/// <param name="Stretches">From leave to start, oldest first.</param>
/// <param name="Leaves">Every leave to buy: the service and the day.</param>
public sealed record ObservedLengths(IReadOnlyList<Stretch> Stretches, IReadOnlyList<(Guid ServiceId, DateOnly On)> Leaves)
{
    /// <summary>Low, likely and high; null when nothing was observed.</summary>
    public Observed? Days => Stretches.Count == 0 ? null : Observed.Of([.. Stretches.Select(stretch => (stretch.From, stretch.To))]);

    /// <summary>Reads them by one query.</summary>
    public static async Task<ObservedLengths> OfAsync(Db db, Guid authority, CancellationToken ct)
    {
        var events = await db.ServiceEvents.AsNoTracking().Where(e => e.AuthorityId == authority && (e.Milestone == Milestone.AuthorityToProcure || e.Milestone == Milestone.ServiceStarts))
            .OrderBy(e => e.On).Select(e => new { e.ServiceId, e.Service!.Title, e.Service.Slug, e.On, e.Milestone, e.Basis }).ToListAsync(ct);
        var stretches = from leave in events
                        where leave.Milestone == Milestone.AuthorityToProcure
                        let start = events.Find(e => e.Milestone == Milestone.ServiceStarts && e.ServiceId == leave.ServiceId && e.On > leave.On)
                        where start is not null
                        select new Stretch(leave.ServiceId, leave.Title, leave.Slug, leave.On, start.On, (Basis)Math.Max((int)leave.Basis, (int)start.Basis));
        return new([.. stretches], [.. events.Where(e => e.Milestone == Milestone.AuthorityToProcure).Select(e => (e.ServiceId, e.On))]);
    }
}
