using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Considering;

/// <summary>Writes down what bodies make of decisions.</summary>
public sealed class Considerations(Db db, Clock clock)
{
    /// <summary>What somebody is told who writes on what somebody else has changed meanwhile.</summary>
    internal static readonly Objection Met = new("", "Somebody else wrote here after you opened the page, and nothing of yours was saved. What they wrote is shown beside what you typed: send yours again if it still holds.");

    private static readonly Outcome[] Made = [Outcome.Endorsed, Outcome.Amended, Outcome.NotEndorsed, Outcome.Noted];

    /// <param name="decisionId">The decision.</param>
    /// <param name="id">What is written on; null for a body that is not yet on the record.</param>
    /// <param name="asked">What is written.</param>
    /// <param name="person">Who writes.</param>
    /// <param name="ct">Stops it before it is saved.</param>
    public async Task<Attempt<Consideration>> WriteAsync(Guid decisionId, Guid? id, NewConsideration asked, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Consideration, Deed.Edit)) return new Objection("", "Writing down what a body made of a decision is for democratic services.");
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        var held = id is null ? null : await db.Considerations.FirstOrDefaultAsync(c => c.Id == id && c.DecisionId == decisionId, ct);
        if (id is not null && held is null) return new Objection("", "It is no longer on the record.");
        if (held is not null && asked.Version != held.Version) return Met;
        var bodyId = held?.BodyId ?? asked.BodyId;
        var body = bodyId is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.AuthorityId == decision.AuthorityId && b.Id == bodyId, ct);
        List<Objection> objections = [.. Wrong(asked)];
        if (body is null) objections.Add(new("body", "Say which body it was."));
        else if (held is null && await db.Considerations.AnyAsync(c => c.DecisionId == decisionId && c.BodyId == body.Id && c.On == asked.On, ct)) objections.Add(new("body", $"What {body.Name} made of it on that day is on the record already."));
        if (objections.Count > 0) return objections;
        var consideration = held ?? Add(decision, body!.Id);
        var was = (consideration.Outcome, consideration.Comments);
        (consideration.On, consideration.Outcome, consideration.Comments) = (asked.On, asked.Outcome, Given(asked.Comments));
        consideration.MeetingId = await db.Meetings.Where(m => m.AuthorityId == decision.AuthorityId && m.BodyId == body!.Id && m.On == asked.On).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
        if (was != (consideration.Outcome, consideration.Comments) && Made.Contains(asked.Outcome)) Note(decision, consideration, body!.Name, Made.Contains(was.Outcome));
        return await db.TryAsync(new Act(person.Who, $"Wrote down what {body!.Name} made of decision {decision.Reference ?? decision.Title}: {asked.Outcome.InWords().ToLowerInvariant()}"), consideration, ct);
    }

    private IEnumerable<Objection> Wrong(NewConsideration asked)
    {
        if (asked.Outcome != Outcome.Planned && !Made.Contains(asked.Outcome)) yield return new("outcome", "Say what the body made of it.");
        if (asked.On is null) yield return new("on", "Give the day of the meeting.");
        else if (asked.Outcome != Outcome.Planned && asked.On > clock.Today) yield return new("on", $"{asked.On.Value.InWords()} has not come: what a body makes of a decision is written down on the day, or after.");
    }

    private Consideration Add(Decision decision, Guid body)
    {
        var consideration = new Consideration { Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, BodyId = body, SortKey = decision.SortKey, Source = "Folkmoot" };
        db.Add(consideration);
        return consideration;
    }

    /// <summary>A decision that is still to be made has been considered; of one that was made, only its history tells.</summary>
    private void Note(Decision decision, Consideration consideration, string body, bool again)
    {
        if (decision.State is DecisionState.Unknown or DecisionState.Due) decision.State = DecisionState.Considered;
        db.Note(clock, decision, DecisionState.Considered, consideration.On ?? clock.Today, body, $"{(again ? "Corrected: " : "")}{consideration.Outcome.InWords()}.{(consideration.Comments is { } comments ? " " + comments : "")}");
    }

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
