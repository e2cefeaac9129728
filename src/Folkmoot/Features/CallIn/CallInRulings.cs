using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using LawAnswer = Folkmoot.Law.Answer;
using LawRequest = Folkmoot.Law.CallIn.CallInRequest;

namespace Folkmoot.Features.CallIn;

/// <summary>Ruling on whether a request for call-in is valid, in whole or in part, with reasons.</summary>
public sealed class CallInRulings(Db db, Clock clock)
{
    public async Task<Attempt<CallInRequest>> RuleAsync(Guid requestId, NewRuling ruling, Person person, CancellationToken ct)
    {
        if (await db.CallInRequests.Include(r => r.Decision).Include(r => r.Clock).FirstOrDefaultAsync(r => r.Id == requestId, ct) is not { Decision: { } decision } request) return new Objection("", "There is no such request.");
        var rules = (await AuthorityRules.OfAsync(db, decision.AuthorityId, ct)).On(request.Clock!.Opens);
        var answer = rules.CallInNotGiven.Count > 0 ? null : await AskAsync(request, ruling, rules, ct);
        var objections = Objections(request, decision, ruling, answer, person);
        if (objections.Count > 0) return objections;
        (request.Ruling, request.RuledOn, request.RuledBy, request.RulingReasons) = (ruling.Ruling, clock.Today, person.Title, ruling.Reasons.Trim());
        request.Part = ruling.Ruling == CallInState.ValidInPart ? ruling.Part?.Trim() : null;
        request.Tested = [.. answer?.Elements.Select(element => new TestedPoint(element.Says, element.Met, element.Found)) ?? []];
        if (ruling.Ruling != CallInState.Invalid)
        {
            request.HearBy = CallInEffect.HearBy(clock.Today, rules.CallIn.Value, rules.Local)?.Day;
            decision.EffectiveFrom = null;
        }
        decision.CallIn = ruling.Ruling;
        db.Note(clock, decision, ruling.Ruling, clock.Today, person.Title, ruling.Reasons.Trim());
        return await db.TryAsync(new Act(person.Who, $"Ruled on call-in request {request.Number} of decision {decision.Reference ?? decision.Title}"), request, ct);
    }

    /// <summary>What the authority's rules ask of a request, as far as the record answers it; null where they are not given.</summary>
    public async Task<LawAnswer?> AskAsync(CallInRequest request, NewRuling ruling, CancellationToken ct)
    {
        var rules = (await AuthorityRules.OfAsync(db, request.AuthorityId, ct)).On(request.Clock!.Opens);
        return rules.CallInNotGiven.Count > 0 ? null : await AskAsync(request, ruling, rules, ct);
    }

    private async Task<LawAnswer> AskAsync(CallInRequest request, NewRuling ruling, RulesOnDay rules, CancellationToken ct)
    {
        var before = await db.CallInRequests.CountAsync(
            r => r.DecisionId == request.DecisionId && r.Number < request.Number && (r.Ruling == CallInState.Valid || r.Ruling == CallInState.ValidInPart), ct);
        var facts = new LawRequest
        {
            Received = Clock.DayOf(request.ReceivedAt), ReceivedAt = Clock.TimeOf(request.ReceivedAt), Requesters = request.Requesters, MembersOfCouncil = ruling.MembersOfCouncil,
            GroundsGiven = !string.IsNullOrWhiteSpace(request.Grounds), AlternativeGiven = request.Alternative is not null, KeyDecision = request.Decision!.IsKey.Known(),
            ByOfficer = request.Clock!.ByOfficer, Exempt = ruling.Exempt, CalledInBefore = before,
        };
        return CallInValidity.Ask(facts, rules.CallIn.Value, CallInWindow.For(request.Clock.Opens, rules.CallIn.Value, rules.Local));
    }

    private static List<Objection> Objections(CallInRequest request, Decision decision, NewRuling ruling, LawAnswer? answer, Person person)
    {
        List<Objection> objections = [];
        var valid = ruling.Ruling is CallInState.Valid or CallInState.ValidInPart;
        if (request.Ruling is not null) objections.Add(new("", $"The request was ruled on already: {request.Ruling.Value.InWords().ToLowerInvariant()}."));
        else if (!person.May(Thing.CallIn, Deed.Settle, decision.CallIn)) objections.Add(new("", "Ruling on a call-in is for democratic services and legal, once a request has come in."));
        if (!valid && ruling.Ruling != CallInState.Invalid) objections.Add(new("ruling", "Say whether the request is valid, valid in part or not valid."));
        if (string.IsNullOrWhiteSpace(ruling.Reasons)) objections.Add(new("reasons", "Give the reasons for the ruling."));
        if (ruling.Ruling == CallInState.ValidInPart && string.IsNullOrWhiteSpace(ruling.Part)) objections.Add(new("part", "Say which part of the decision is called in."));
        if (valid && answer?.Met == Met.No)
        {
            objections.AddRange(answer.Elements.Where(element => element.Met == Met.No).Select(element =>
                new Objection("ruling", $"By the authority’s rules the request is not valid: not so that {element.Says}{(element.Found is null ? "" : $" ({element.Found})")}.")));
        }
        return objections;
    }
}
