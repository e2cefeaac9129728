using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Windows that close, requests to be ruled on, and call-ins to be heard.</summary>
internal static class CallInWork
{
    private static readonly Role[] Settling = [Role.DemocraticServices, Role.Legal];

    public static readonly WorkSource[] Sources =
    [
        new("call-in", [Role.Member, Role.Scrutiny], Thing.CallIn, Deed.Request, Closing, row =>
            new("Call the decision in, or let it pass", row.Named, $"decisions/{row.Slug}/call-in/request", "the decision", row.On is { } from ? $"in force from {from.InWords()} when nobody calls it in" : null)),
        new("rule", Settling, Thing.CallIn, Deed.Settle, ToRuleOn, row =>
            new("Rule on the request for call-in", row.Named, $"decisions/{row.Slug}/call-in/{row.Number}/rule", "those who asked, and the decision, which is held back", "the day is the last of the window")),
        new("hear", Settling, Thing.CallIn, Deed.Settle, ToHear, row =>
            new(row.Words is null ? "Hear the call-in" : "Bring the council’s answer to the call-in", row.Named, $"decisions/{row.Slug}/call-in/{row.Number}/hear", "the decision, which is held back")),
    ];

    private static IQueryable<WorkRow> Closing(WorkAsked asked) =>
        from clock in asked.Db.CallInClocks.AsNoTracking()
        where clock.AuthorityId == asked.Authority && clock.ClosedOn == null && clock.Closes >= asked.Today
        join decision in asked.Db.Decisions on clock.DecisionId equals decision.Id
        where decision.CallIn == CallInState.Open || decision.CallIn == CallInState.Requested || decision.CallIn == CallInState.Invalid
        select new WorkRow { Id = clock.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = clock.Closes, On = clock.EffectiveFrom };

    private static IQueryable<WorkRow> ToRuleOn(WorkAsked asked) =>
        from request in asked.Db.CallInRequests.AsNoTracking()
        where request.AuthorityId == asked.Authority && request.Ruling == null
        join clock in asked.Db.CallInClocks on request.ClockId equals clock.Id
        join decision in asked.Db.Decisions on request.DecisionId equals decision.Id
        select new WorkRow { Id = request.Id, Number = request.Number, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = clock.Closes };

    // One that the committee put before the council has been heard, and waits for the council.
    private static IQueryable<WorkRow> ToHear(WorkAsked asked) =>
        from request in asked.Db.CallInRequests.AsNoTracking()
        where request.AuthorityId == asked.Authority && (request.Ruling == CallInState.Valid || request.Ruling == CallInState.ValidInPart)
        join decision in asked.Db.Decisions on request.DecisionId equals decision.Id
        where request.HeardOn == null || (decision.CallIn == CallInState.ReferredToCouncil && request.CouncilOn == null)
        select new WorkRow
        {
            Id = request.Id, Number = request.Number, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness,
            Day = request.HeardOn == null && request.HearBy != null ? request.HearBy.Value : WorkRow.NoDay, Words = request.HeardOn == null ? null : "council",
        };
}
