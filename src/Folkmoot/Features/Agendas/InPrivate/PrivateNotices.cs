using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.Meetings;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas.InPrivate;

/// <summary>Publishes the notices of meetings in private, each checked by law for its day and for what it has to say.</summary>
public sealed class PrivateNotices(Db db, Clock clock)
{
    private const string None = "None were received.", NoAnswer = "There was nothing to answer.";

    // The elements of the law in their order, with the field of each: the first two are the notice of intention's.
    private static readonly string[] Fields = ["kind", "reasons", "kind", "reasons", "representations", "response"];
    private const int OfIntention = 2;

    public async Task<Attempt<PrivateNotice>> PublishAsync(Body body, Guid meetingId, NewPrivateNotice asked, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Meeting, Deed.Publish)) return new Objection("", "Publishing notices of meetings is for democratic services.");
        if (await db.Meetings.FirstOrDefaultAsync(m => m.AuthorityId == body.AuthorityId && m.BodyId == body.Id && m.Id == meetingId, ct) is not { } meeting) return new Objection("", "There is no such meeting.");
        var held = await db.PrivateNotices.AsNoTracking().Where(n => n.AuthorityId == body.AuthorityId && n.MeetingId == meetingId).OrderBy(n => n.PublishedAt).ToListAsync(ct);
        if (held.Exists(one => one.Kind == asked.Kind)) return new Objection("kind", "That notice is published already. What was published is never changed.");
        var notice = New(meeting, asked, person);
        var rules = (await AuthorityRules.OfAsync(db, body.AuthorityId, ct)).On(meeting.On);
        List<Objection> objections = [.. Words(asked), .. Asked(notice, asked, [.. held, notice], meeting, rules)];
        if (objections.Count > 0) return objections;
        db.Add(notice);
        return await db.TryAsync(new Act(person.Who, $"Published a notice that the meeting of {body.Name} on {meeting.On.InWords()} is held in private"), notice, ct);
    }

    private static IEnumerable<Objection> Words(NewPrivateNotice asked)
    {
        if (string.IsNullOrWhiteSpace(asked.About)) yield return new("about", "Say what is held in private: the whole meeting, or which items.");
        if (string.IsNullOrWhiteSpace(asked.Reasons)) yield return new("reasons", "Say why it is held in private: the paragraph of Schedule 12A, and why the public interest is in withholding it.");
        if (asked is { NoneReceived: true, Representations.Length: > 0 }) yield return new("representations", "Either representations were received or none were.");
    }

    private List<Objection> Asked(PrivateNotice notice, NewPrivateNotice asked, IReadOnlyList<PrivateNotice> all, Meeting meeting, RulesOnDay rules)
    {
        if (notice.PublishedOn > meeting.On) return [new("", $"The meeting was on {meeting.On.InWords()}.")];
        try
        {
            return notice.Kind switch
            {
                PrivateKind.Urgent => [.. Urgent(asked, meeting.On)],
                PrivateKind.Further when all.All(one => one.Kind != PrivateKind.Intention) => [new("kind", "A further notice follows the notice of intention, and none was published.")],
                _ => [.. InTime(notice.Kind, all, meeting.On, rules)],
            };
        }
        catch (OutsideTheLaw outside)
        {
            return [new("kind", outside.Message)];
        }
    }

    private static IEnumerable<Objection> InTime(PrivateKind kind, IReadOnlyList<PrivateNotice> all, DateOnly meeting, RulesOnDay rules)
    {
        var mode = rules.ClearDays.Value.Five;
        var (asked, days) = (PrivateMeeting.Ask(PrivateStanding.Facts(all), meeting, rules.Statutory, mode), PrivateMeeting.Notices(meeting, rules.Statutory, mode));
        var latest = kind == PrivateKind.Intention ? days.First.Day : days.Second.Adopted.Day;
        var own = asked.Elements.Zip(Fields).Where((at, place) => place < OfIntention == (kind == PrivateKind.Intention));
        return own.Where(at => at.First.Met != Met.Yes && at.Second != "reasons").Select(at => at.Second == "kind"
            ? new Objection("kind", $"It is too late: this notice had to be published by {latest.InWords()}. Under regulation 5(6) the meeting may be held in private only if it is agreed that it is urgent and cannot reasonably be deferred.")
            : new Objection(at.Second, $"Not there yet: {at.First.Says}. It needs {at.First.Settles}."));
    }

    private IEnumerable<Objection> Urgent(NewPrivateNotice asked, DateOnly meeting)
    {
        var answer = PrivateMeeting.AskUrgent(string.IsNullOrWhiteSpace(asked.WhyImpracticable) ? null : true, asked.Agreement, meeting);
        string[] fields = ["why-impracticable", "agreement"];
        foreach (var (element, field) in answer.Elements.Zip(fields).Where(at => at.First.Met != Met.Yes)) yield return new(field, $"Not there yet: {element.Says}. It needs {element.Settles}.");
        if (asked.AgreedOn is null || asked.AgreedOn > clock.Today) yield return new("agreed-on", "Give the day on which it was agreed, today at the latest.");
    }

    private PrivateNotice New(Meeting meeting, NewPrivateNotice asked, Person person)
    {
        var (isFurther, isUrgent, now) = (asked.Kind == PrivateKind.Further, asked.Kind == PrivateKind.Urgent, clock.Now);
        return new()
        {
            Id = clock.NewId(), AuthorityId = meeting.AuthorityId, MeetingId = meeting.Id, Kind = asked.Kind, About = Given(asked.About) ?? "", Reasons = Given(asked.Reasons) ?? "",
            Representations = !isFurther ? null : asked.NoneReceived ? None : Given(asked.Representations), Response = !isFurther ? null : asked.NoneReceived ? Given(asked.Response) ?? NoAnswer : Given(asked.Response),
            WhyImpracticable = isUrgent ? Given(asked.WhyImpracticable) : null, AgreedBy = isUrgent ? asked.Agreement.Asked?.InWords() : null, AgreedOn = isUrgent ? asked.AgreedOn : null,
            PublishedOn = Clock.DayOf(now), PublishedAt = now, Who = person.Title.Length > 0 ? person.Title : "Democratic services",
        };
    }

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
