using Folkmoot.Features.Agendas;
using Folkmoot.Features.Rules;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Agendas to be published. The last day is counted in clear days, so it is reckoned for each meeting and not asked of the database.</summary>
internal static class AgendaWork
{
    // No authority asks for an agenda longer before its meeting.
    private const int Ahead = 90;

    public static readonly WorkSource[] Sources =
    [
        new("agenda", [Role.DemocraticServices], Thing.Meeting, Deed.Publish, ToPublish, row =>
            new("Publish the agenda", $"{row.Title}, {row.On!.Value.InWords()}", $"bodies/{row.Slug}/meetings/{row.On.Value.ForMachines()}/agenda", "the public and the members")) { Reckon = LastDaysAsync },
    ];

    private static IQueryable<WorkRow> ToPublish(WorkAsked asked)
    {
        var last = asked.Today.AddDays(Ahead);
        return from meeting in asked.Db.Meetings.AsNoTracking()
               where meeting.AuthorityId == asked.Authority && meeting.On >= asked.Today && meeting.On <= last && meeting.AgendaOn == null && meeting.Source == "Folkmoot"
               orderby meeting.On, meeting.Id
               select new WorkRow { Id = meeting.Id, Title = meeting.Body!.Name, Slug = meeting.Body.Slug, On = meeting.On };
    }

    private static async Task<IReadOnlyList<WorkRow>> LastDaysAsync(WorkAsked asked, IReadOnlyList<WorkRow> meetings, CancellationToken ct)
    {
        if (meetings.Count == 0) return meetings;
        var rules = await AuthorityRules.OfAsync(asked.Db, asked.Authority, ct);
        foreach (var meeting in meetings)
        {
            var then = rules.On(meeting.On!.Value);
            var clock = AgendaClock.Of(meeting.Title, meeting.On.Value, then);
            // Nobody publishes on a day on which nobody works.
            meeting.Day = (clock.Own ?? clock.Latest) is { } latest ? then.Local.OnOrBefore(latest.Day) : meeting.On.Value;
        }
        return meetings;
    }
}
