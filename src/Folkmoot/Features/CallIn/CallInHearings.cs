using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn;

/// <summary>What became of a valid call-in: the committee that heard it, and the council when it was put before it.</summary>
public sealed class CallInHearings(Db db, Clock clock)
{
    public async Task<Attempt<CallInRequest>> HearAsync(Guid requestId, NewHearing heard, Person person, CancellationToken ct)
    {
        if (await FindAsync(requestId, ct) is not { Decision: { } decision } request) return new Objection("", "There is no such request.");
        var objections = await ObjectionsAsync(request, decision, heard, person, ct);
        if (objections.Count > 0) return objections;
        (request.BodyId, request.MeetingId, request.HeardOn) = (heard.BodyId, heard.MeetingId, heard.On);
        (request.Outcome, request.OutcomeReasons, request.ContraryToPolicyOrBudget) = (heard.Outcome, heard.Reasons.Trim(), heard.ContraryToPolicyOrBudget);
        db.Note(clock, decision, CallInState.Heard, heard.On, await db.Bodies.Where(b => b.Id == heard.BodyId).Select(b => b.Name).SingleAsync(ct), heard.Reasons.Trim());
        var state = heard.Outcome switch { CallInOutcome.ReferBack => CallInState.Reconsider, CallInOutcome.ReferCouncil => CallInState.ReferredToCouncil, _ => CallInState.Implement };
        Reach(request, decision, state, heard.On, person.Title, CallInWords.Of(heard.Outcome));
        return await db.TryAsync(new Act(person.Who, $"Recorded the hearing of call-in request {request.Number} of decision {decision.Reference ?? decision.Title}"), request, ct);
    }

    public async Task<Attempt<CallInRequest>> CouncilAsync(Guid requestId, NewCouncilAnswer answer, Person person, CancellationToken ct)
    {
        if (await FindAsync(requestId, ct) is not { Decision: { } decision } request) return new Objection("", "There is no such request.");
        List<Objection> objections = [];
        if (decision.CallIn != CallInState.ReferredToCouncil || !person.May(Thing.CallIn, Deed.Settle, decision.CallIn)) objections.Add(new("", "The call-in is not before the council, or its answer is not yours to record."));
        if (answer.On > clock.Today) objections.Add(new("on", "The council cannot have met on a day that has not come."));
        else if (answer.On < request.HeardOn) objections.Add(new("on", $"The committee put it before the council on {request.HeardOn:d MMMM yyyy}; the council cannot have dealt with it before."));
        if (string.IsNullOrWhiteSpace(answer.Reasons)) objections.Add(new("reasons", "Give the council’s reasons."));
        if (objections.Count > 0) return objections;
        (request.CouncilOn, request.CouncilLetStand, request.CouncilReasons) = (answer.On, answer.LetsStand, answer.Reasons.Trim());
        Reach(request, decision, answer.LetsStand ? CallInState.Implement : CallInState.Reconsider, answer.On, "Council", answer.Reasons.Trim());
        return await db.TryAsync(new Act(person.Who, $"Recorded what the council made of call-in request {request.Number} of decision {decision.Reference ?? decision.Title}"), request, ct);
    }

    private Task<CallInRequest?> FindAsync(Guid id, CancellationToken ct) => db.CallInRequests.Include(r => r.Decision).Include(r => r.Clock).FirstOrDefaultAsync(r => r.Id == id, ct);

    private void Reach(CallInRequest request, Decision decision, CallInState state, DateOnly on, string who, string why)
    {
        decision.CallIn = state;
        db.Note(clock, decision, state, on, who, why);
        if (state == CallInState.ReferredToCouncil) return;
        request.Clock!.ClosedOn = on;
        if (state == CallInState.Implement) InForce.From(db, clock, decision, on, who, "The call-in was heard and the decision stands.");
    }

    private async Task<List<Objection>> ObjectionsAsync(CallInRequest request, Decision decision, NewHearing heard, Person person, CancellationToken ct)
    {
        List<Objection> objections = [];
        var rules = (await AuthorityRules.OfAsync(db, decision.AuthorityId, ct)).On(request.Clock!.Opens);
        if (decision.CallIn is not (CallInState.Valid or CallInState.ValidInPart) || request.Ruling is not (CallInState.Valid or CallInState.ValidInPart) || request.HeardOn is not null) objections.Add(new("", "There is no valid call-in that waits for its hearing."));
        else if (!person.May(Thing.CallIn, Deed.Settle, decision.CallIn)) objections.Add(new("", "Recording a hearing is for democratic services and legal."));
        if (!await db.Bodies.AnyAsync(b => b.Id == heard.BodyId && b.AuthorityId == decision.AuthorityId, ct)) objections.Add(new("body", "Say which body heard it."));
        if (heard.MeetingId is { } id && !await db.Meetings.AnyAsync(m => m.Id == id && m.BodyId == heard.BodyId && m.On == heard.On, ct)) objections.Add(new("on", "The meeting is not one of that body on that day."));
        if (heard.On > clock.Today) objections.Add(new("on", "It cannot have been heard on a day that has not come."));
        else if (heard.On < Clock.DayOf(request.ReceivedAt)) objections.Add(new("on", $"The request came in on {Clock.DayOf(request.ReceivedAt):d MMMM yyyy}; it cannot have been heard before."));
        if (string.IsNullOrWhiteSpace(heard.Reasons)) objections.Add(new("reasons", "Give the committee’s reasons."));
        if (!rules.CallInNotGiven.Contains(nameof(CallInRules.Outcomes)) && !rules.CallIn.Value.Outcomes.Contains(heard.Outcome)) objections.Add(new("outcome", "By the authority’s rules a committee may not end a call-in in that way."));
        return objections;
    }
}
