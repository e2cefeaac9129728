using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>The meetings that the register holds of the body that last looked at a decision about a service.</summary>
/// <param name="Body">Its name.</param>
/// <param name="Days">In order; none where none is held.</param>
public sealed record KnownMeetings(string Body, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Those between two days; null when no body has looked at anything about the service.</summary>
    public static async Task<KnownMeetings?> OfAsync(Db db, Guid authority, Guid? service, DateOnly from, DateOnly to, CancellationToken ct)
    {
        if (service is not { } id) return null;
        var body = await (
            from link in db.DecisionServices
            where link.AuthorityId == authority && link.ServiceId == id
            join considered in db.Considerations on link.DecisionId equals considered.DecisionId
            orderby considered.On descending
            select new { considered.BodyId, considered.Body!.Name }).FirstOrDefaultAsync(ct);
        return body is null ? null
            : new(body.Name, await db.Meetings.Where(m => m.AuthorityId == authority && m.BodyId == body.BodyId && m.On >= from && m.On <= to).OrderBy(m => m.On).Select(m => m.On).ToListAsync(ct));
    }
}
