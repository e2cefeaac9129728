using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn;

/// <summary>Asking that a decision be called in.</summary>
public sealed class CallIns(Db db, Clock clock)
{
    public async Task<Attempt<CallInRequest>> RequestAsync(Guid decisionId, NewCallIn asked, Person person, CancellationToken ct)
    {
        if (await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId, ct) is not { } decision) return new Objection("", "There is no such decision.");
        var (day, hour) = (clock.Today, Clock.TimeOf(clock.Now));
        var running = await db.CallInClocks.Where(c => c.DecisionId == decisionId).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);
        var objections = Objections(decision, running, asked, person, day, hour);
        if (objections.Count > 0) return objections;
        var request = new CallInRequest
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decisionId, ClockId = running!.Id,
            Number = 1 + await db.CallInRequests.CountAsync(r => r.DecisionId == decisionId, ct),
            ReceivedAt = clock.Now, Requesters = asked.Requesters, Grounds = asked.Grounds.Trim(), Alternative = string.IsNullOrWhiteSpace(asked.Alternative) ? null : asked.Alternative.Trim(),
        };
        db.Add(request);
        decision.CallIn = CallInState.Requested;
        db.Note(clock, decision, CallInState.Requested, day, person.Title, $"Request {request.Number}, signed by {Signed(asked.Requesters)}, received at {hour:HH:mm}.");
        return await db.TryAsync(new Act(person.Who, $"Asked that decision {decision.Reference ?? decision.Title} be called in"), request, ct);
    }

    private static List<Objection> Objections(Decision decision, CallInClock? running, NewCallIn asked, Person person, DateOnly day, TimeOnly hour)
    {
        List<Objection> objections = [];
        if (!person.May(Thing.CallIn, Deed.Request, decision.CallIn)) objections.Add(new("", Standing(decision, person)));
        else if (running is null) objections.Add(new("", "The record of the decision has not been published yet, so nothing can be called in."));
        else if (!running.InTime(day, hour)) objections.Add(new("", $"The window closed at {running.ClosesInWords}; a request that comes after it is too late."));
        if (asked.Requesters.Count == 0) objections.Add(new("requesters", "Say who asks for the call-in."));
        if (asked.Requesters.Any(one => string.IsNullOrWhiteSpace(one.Member))) objections.Add(new("requesters", "Name every member who asks for the call-in."));
        if (string.IsNullOrWhiteSpace(asked.Grounds)) objections.Add(new("grounds", "Say on what grounds the decision is called in."));
        return objections;
    }

    private static string Standing(Decision decision, Person person) => person.May(Thing.CallIn, Deed.Request)
        ? $"The decision cannot be called in as it stands: {decision.CallIn.InWords().ToLowerInvariant()}."
        : "Only members of the council, and democratic services for them, can ask for a call-in.";

    private static string Signed(IReadOnlyList<CallInRequester> requesters) => requesters.Count == 1 ? "1 person" : $"{requesters.Count} people";
}
