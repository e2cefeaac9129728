using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Rules;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas;

/// <summary>Meetings of an authority's bodies: added, changed, their agendas published.</summary>
public sealed class Agendas(Db db, Clock clock)
{
    public async Task<Attempt<Meeting>> AddAsync(Body body, NewMeeting asked, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Meeting, Deed.Start)) return new Objection("", "Adding a meeting is for democratic services.");
        List<Objection> objections = [.. Wrong(asked), .. await TakenAsync(body, asked, null, ct)];
        if (objections.Count > 0) return objections;
        var meeting = new Meeting { Id = clock.NewId(), AuthorityId = body.AuthorityId, BodyId = body.Id, On = asked.On, Source = "Folkmoot" };
        Write(meeting, asked);
        db.Add(meeting);
        return await db.TryAsync(new Act(person.Who, $"Added the meeting of {body.Name} on {asked.On.InWords()}"), meeting, ct);
    }

    /// <summary>Saves what was typed of the meeting and of its agenda before it is published.</summary>
    public async Task<Attempt<Meeting>> EditAsync(Body body, Guid meetingId, NewMeeting asked, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Meeting, Deed.Edit)) return new Objection("", "Changing a meeting is for democratic services.");
        if (await FindAsync(body, meetingId, ct) is not { } meeting) return new Objection("", "There is no such meeting.");
        List<Objection> objections = [.. Standing(meeting, asked), .. Wrong(asked), .. await TakenAsync(body, asked, meeting, ct)];
        if (objections.Count > 0) return objections;
        Write(meeting, asked);
        await PlanAsync(body, meeting, ct);
        return await db.TryAsync(new Act(person.Who, $"Changed the meeting of {body.Name} on {asked.On.InWords()}"), meeting, ct);
    }

    /// <summary>Publishes the agenda as it was typed. An item that was published before keeps the day from which it was open.</summary>
    public async Task<Attempt<Meeting>> PublishAsync(Body body, Guid meetingId, NewMeeting asked, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Meeting, Deed.Publish)) return new Objection("", "Publishing an agenda is for democratic services.");
        if (await FindAsync(body, meetingId, ct) is not { } meeting) return new Objection("", "There is no such meeting.");
        var agenda = AgendaClock.Of(body.Name, asked.On, (await AuthorityRules.OfAsync(db, body.AuthorityId, ct)).On(asked.On));
        var items = Published(meeting, asked, agenda);
        List<Objection> objections = [.. Standing(meeting, asked), .. Wrong(asked), .. await TakenAsync(body, asked, meeting, ct), .. Unready(asked, items, agenda)];
        if (objections.Count > 0) return objections;
        Write(meeting, asked);
        (meeting.Items, meeting.Drafted, meeting.AgendaOn) = (items, items, meeting.AgendaOn ?? clock.Today);
        await PlanAsync(body, meeting, ct);
        return await db.TryAsync(new Act(person.Who, $"Published the agenda of {body.Name} for {asked.On.InWords()}"), meeting, ct);
    }

    private Task<Meeting?> FindAsync(Body body, Guid id, CancellationToken ct) => db.Meetings.FirstOrDefaultAsync(m => m.AuthorityId == body.AuthorityId && m.BodyId == body.Id && m.Id == id, ct);

    private static IEnumerable<Objection> Standing(Meeting meeting, NewMeeting asked)
    {
        if (asked.Version is { } version && version != meeting.Version) yield return new("", "Somebody changed this meeting after you opened it, and nothing was written. What they saved is shown below beside what you typed: send yours again if it still holds.");
    }

    private static IEnumerable<Objection> Wrong(NewMeeting asked)
    {
        if (!NewMeeting.Statuses.Contains(asked.Status)) yield return new("status", "Say whether the meeting is provisional, confirmed or cancelled.");
        if (asked.ConvenedOn > asked.On) yield return new("convened-on", $"The meeting was convened on {asked.ConvenedOn.Value.InWords()}, which is after it.");
        foreach (var (at, item) in asked.Items.Index().Where(one => one.Item.Title.Length > 300)) yield return new($"items-{at}", "A title has 300 characters at most.");
    }

    private async Task<IReadOnlyList<Objection>> TakenAsync(Body body, NewMeeting asked, Meeting? own, CancellationToken ct) =>
        own?.On != asked.On && await db.Meetings.AnyAsync(m => m.AuthorityId == body.AuthorityId && m.BodyId == body.Id && m.On == asked.On, ct) ? [new("on", $"{body.Name} has a meeting on {asked.On.InWords()} already.")] : [];

    private void Write(Meeting meeting, NewMeeting asked)
    {
        (meeting.On, meeting.Time, meeting.Place, meeting.PrintedStatus, meeting.ConvenedOn) = (asked.On, asked.Time, asked.Place, asked.Status, asked.ConvenedOn);
        meeting.Drafted = asked.Items;
    }

    private List<AgendaItem> Published(Meeting meeting, NewMeeting asked, AgendaClock agenda) =>
    [
        .. asked.Items.Select(item =>
        {
            var before = meeting.Items.FirstOrDefault(held => item.DecisionId is { } id ? held.DecisionId == id : held.DecisionId is null && held.Title == item.Title);
            var open = before is null ? clock.Today : before.OpenFrom;
            // Of an imported agenda nobody knows from which day it was open.
            return item with { OpenFrom = open, Late = open is { } day && agenda.IsLate(day, asked.ConvenedOn) ? asked.WhyLate ?? before?.Late : null };
        }),
    ];

    // Reg 6(1) and s.100A(6): the time and place are published. Reg 7(3), s.100B(4): an item whose papers were open too late is taken only for a reason that is written down.
    private static IEnumerable<Objection> Unready(NewMeeting asked, List<AgendaItem> items, AgendaClock agenda)
    {
        if (items.Count == 0) yield return new("items-0", "An agenda has an item at least.");
        if (string.IsNullOrWhiteSpace(asked.Time)) yield return new("time", "Give the time of the meeting: the law asks for it.");
        if (string.IsNullOrWhiteSpace(asked.Place)) yield return new("place", "Give the place of the meeting: the law asks for it.");
        if (asked.Status == NewMeeting.Cancelled) yield return new("status", "A cancelled meeting has no agenda to publish.");
        if (items.Exists(item => agenda.IsLate(item, asked.ConvenedOn) && string.IsNullOrWhiteSpace(item.Late)))
        {
            yield return new("why-late", $"The last day for this agenda was {agenda.Latest!.Day.InWords()}. Say why its late items may be taken all the same, or on which day the meeting was convened at shorter notice.");
        }
    }

    /// <summary>Puts the decisions of a published agenda on their pages as planned, and takes off what is planned no more.</summary>
    private async Task PlanAsync(Body body, Meeting meeting, CancellationToken ct)
    {
        List<Guid> wanted = meeting.PrintedStatus == NewMeeting.Cancelled ? [] : [.. meeting.Items.Select(item => item.DecisionId).OfType<Guid>().Distinct()];
        var held = await db.Considerations.AsSplitQuery().Include(c => c.Questions).Include(c => c.Promises).Where(c => c.AuthorityId == body.AuthorityId && c.MeetingId == meeting.Id).ToListAsync(ct);
        foreach (var planned in held.Where(c => c.Outcome == Outcome.Planned)) planned.On = meeting.On;
        db.RemoveRange(held.Where(c => c.Outcome == Outcome.Planned && c.Questions.Count + c.Promises.Count == 0 && !wanted.Contains(c.DecisionId)));
        var decisions = await db.Decisions.Where(d => d.AuthorityId == body.AuthorityId && wanted.Contains(d.Id)).ToListAsync(ct);
        foreach (var decision in decisions.Where(d => !held.Exists(c => c.DecisionId == d.Id)))
        {
            db.Add(new Consideration
            {
                Id = clock.NewId(), AuthorityId = body.AuthorityId, DecisionId = decision.Id, BodyId = body.Id, MeetingId = meeting.Id, On = meeting.On,
                Outcome = Outcome.Planned, SortKey = decision.SortKey, Source = $"Agenda of {body.Name}, {meeting.On.InWords()}",
            });
        }
    }
}
