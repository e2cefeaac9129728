using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law.Governance;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records;

/// <summary>Taking a decision: by a member or an officer themselves, or written down by democratic services when a body took it.</summary>
public sealed class Takings(Db db, Clock clock)
{
    public async Task<Attempt<Taking>> TakeAsync(Guid decisionId, NewTaking asked, Person person, CancellationToken ct)
    {
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        var rules = (await AuthorityRules.OfAsync(db, decision.AuthorityId, ct)).On(asked.MadeOn);
        var notice = await db.Notices.AsNoTracking().Include(n => n.Mark).Where(n => n.AuthorityId == decision.AuthorityId && n.DecisionId == decisionId && n.Mark == null)
            .OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct);
        var time = TakingTime.Of(decision, notice, asked, rules, clock.Today);
        var body = asked.BodyId is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.Id == asked.BodyId && b.AuthorityId == decision.AuthorityId, ct);
        List<Objection> objections = [.. TakingChecks.Standing(decision, asked, person), .. time.Objections, .. TakingChecks.Maker(decision, asked, body), .. RecordChecks.Of(asked.Maker, asked.Words, asked.MadeOn)];
        if (asked.MeetingId is { } meeting && !await db.Meetings.AnyAsync(m => m.Id == meeting && m.BodyId == asked.BodyId && m.On == asked.MadeOn, ct)) objections.Add(new("meeting", "The meeting is not one of that body on that day."));
        if (objections.Count > 0) return objections;
        var taking = New(decision, asked, body, time, 1 + await db.Takings.CountAsync(t => t.DecisionId == decisionId, ct));
        db.Add(taking);
        await WriteAsync(decision, taking, ct);
        return await db.TryAsync(new Act(person.Who, $"Decision {decision.Reference ?? decision.Title} was made: {taking.Outcome.InWords().ToLowerInvariant()}"), taking, ct);
    }

    private Taking New(Decision decision, NewTaking asked, Body? body, TakingTime time, int number) => new()
    {
        Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Number = number, Outcome = asked.Outcome, MadeOn = asked.MadeOn,
        Maker = asked.Maker, By = string.IsNullOrWhiteSpace(asked.By) ? body!.Name : asked.By.Trim(), BodyId = body?.Id, MeetingId = asked.MeetingId,
        Path = time.Path, Sum = time.Sum, UrgencyReasons = time.UrgencyReasons, Words = asked.Words, RecordedAt = clock.Now,
    };

    private async Task WriteAsync(Decision decision, Taking taking, CancellationToken ct)
    {
        if (taking.Number > 1) db.Note(clock, decision, CallInState.Closed, taking.MadeOn, taking.By, "The decision was reconsidered and made again.");
        (decision.State, decision.MadeOn, decision.PublishedOn, decision.EffectiveFrom) = (taking.Outcome, taking.MadeOn, null, null);
        (decision.CallIn, decision.Implementation) = (CallInState.Unknown, ImplementationState.Unknown);
        decision.Urgency = taking.Path switch
        {
            Law.KeyDecisions.NoticePath.GeneralException => "General exception",
            Law.KeyDecisions.NoticePath.SpecialUrgency => "Special urgency",
            _ => decision.Urgency,
        };
        db.Note(clock, decision, taking.Outcome, taking.MadeOn, taking.By, taking.UrgencyReasons);
        await db.PlaceAsync(decision, ct);
    }
}

/// <summary>Who may make a decision, and whether it can still be made.</summary>
internal static class TakingChecks
{
    public static IEnumerable<Objection> Standing(Decision decision, NewTaking asked, Person person)
    {
        var again = decision.CallIn == CallInState.Reconsider;
        Enum state = again ? decision.CallIn : decision.State;
        var (thing, deed) = asked.Maker.IsBody() ? (Thing.Record, Deed.Start) : (Thing.Decision, Deed.Decide);
        if (!person.May(thing, deed)) yield return new("", asked.Maker.IsBody() ? "Writing down what a body decided is for democratic services." : "Taking a decision is for a member of the executive, or an officer to whom it is delegated.");
        else if (!person.May(thing, deed, state)) yield return new("", $"The decision cannot be made: it is {decision.State.InWords().ToLowerInvariant()}{(decision.MadeOn is { } on ? $" since {on.InWords()}" : "")}.");
        if (decision.Notice is NoticeState.Draft or NoticeState.Withdrawn or NoticeState.Superseded or NoticeState.Lapsed) yield return new("", $"{decision.Notice.InWords()}: there is nothing to decide on.");
        if (asked.Version is { } version && version != decision.Version) yield return Happenings.Moved;
        if (!asked.Outcome.IsMade()) yield return new("outcome", "Say what was decided: approved, approved with changes, refused or noted.");
    }

    public static IEnumerable<Objection> Maker(Decision decision, NewTaking asked, Body? body)
    {
        if (asked.Maker.IsBody() && body is null) yield return new("body", "Say which body decided.");
        if (!asked.Maker.IsBody() && string.IsNullOrWhiteSpace(asked.By)) yield return new("by", "Say who decides, by role.");
        // Reg 9(1)(c): the notice says who is to decide; somebody else needs a notice of their own (EXE-05).
        if (decision.IsKey != Answer.Yes) yield break;
        if (decision.TakerBodyId is { } named && asked.BodyId != named) yield return new("body", $"The notice says that {decision.Taker ?? "another body"} is to decide. For somebody else to decide, publish a new notice first.");
        else if (decision is { TakerBodyId: null, Taker: { } taker } && body is null && !string.Equals(taker.Trim(), asked.By?.Trim(), StringComparison.OrdinalIgnoreCase)) yield return new("by", $"The notice says that the {taker} is to decide. For somebody else to decide, publish a new notice first.");
    }
}
