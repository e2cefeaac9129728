using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Decisions to be taken, to be carried out, and what was promised when a body considered them.</summary>
internal static class DecisionWork
{
    public static readonly WorkSource[] Sources =
    [
        new("take", [Role.DecisionTaker], Thing.Decision, Deed.Decide, ToTake, row =>
            new("Take the decision", row.Named, $"decisions/{row.Slug}/take", row.Waits ?? "those who drafted it", From(row))),
        new("carry-out", [Role.Author, Role.Director], Thing.Decision, Deed.Settle, ToCarryOut, row =>
            new("Carry the decision out, and say what it did to the register", row.Named, $"decisions/{row.Slug}/carry-out", "the contract, which the register still shows as it was", $"in force from {row.Day.InWords()}")),
        new("promise", [Role.DemocraticServices], Thing.Consideration, Deed.Settle, Promised, row =>
            new("Answer what was promised", row.Named, $"decisions/{row.Slug}/considered/{row.Within}", row.Waits ?? "the committee", Short(row.Words))),
        new("promised", [Role.Scrutiny], Thing.Work, Deed.See, Promised, row =>
            new("Ask for what was promised", row.Named, $"decisions/{row.Slug}", row.Waits ?? "the committee", Short(row.Words))),
    ];

    private const string Open = "open";
    private const int Longest = 160;

    private static string? Short(string? words) => words?.Length > Longest ? words[..Longest] + "…" : words;

    private static string? From(WorkRow row) => row.On is { } from && (row.Words == Open || from != row.Day) ? $"may be taken from {from.InWords()}{(row.Words == Open ? "; no last day is set" : "")}" : null;

    // Due not before a day, it waits from that day on and has no last one.
    private static IQueryable<WorkRow> ToTake(WorkAsked asked) =>
        from decision in asked.Db.Decisions.AsNoTracking()
        where decision.AuthorityId == asked.Authority
            && ((decision.MadeOn == null && (decision.State == DecisionState.Due || decision.State == DecisionState.Considered || decision.State == DecisionState.Deferred)
                    && (decision.Notice == NoticeState.Published || decision.Notice == NoticeState.Amended))
                || decision.CallIn == CallInState.Reconsider)
        let earliest = asked.Db.Notices.Where(n => n.AuthorityId == asked.Authority && n.DecisionId == decision.Id && n.Mark == null).Select(n => (DateOnly?)n.EarliestOn).FirstOrDefault() ?? decision.Due.From
        let last = decision.Due.To ?? (decision.Due.Kind == DueKind.NotBefore ? null : decision.Due.From)
        where last == null || last >= asked.Since
        select new WorkRow
        {
            Id = decision.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, On = earliest, Waits = decision.Department ?? decision.LeadDirector, Words = last == null ? Open : null,
            Day = last ?? (earliest == null ? WorkRow.NoDay : earliest < asked.Today ? asked.Today : earliest.Value),
        };

    private static IQueryable<WorkRow> ToCarryOut(WorkAsked asked) =>
        from decision in asked.Db.Decisions.AsNoTracking()
        where decision.AuthorityId == asked.Authority && decision.Implementation == ImplementationState.InForce && decision.EffectiveFrom != null && decision.EffectiveFrom >= asked.Since
        select new WorkRow { Id = decision.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = decision.EffectiveFrom!.Value };

    private static IQueryable<WorkRow> Promised(WorkAsked asked) =>
        from promise in asked.Db.Promises.AsNoTracking()
        where promise.AuthorityId == asked.Authority && promise.KeptOn == null && (promise.DueOn == null || promise.DueOn >= asked.Since)
        join consideration in asked.Db.Considerations on promise.ConsiderationId equals consideration.Id
        join decision in asked.Db.Decisions on consideration.DecisionId equals decision.Id
        select new WorkRow { Id = promise.Id, Within = consideration.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = promise.DueOn ?? WorkRow.NoDay, Waits = consideration.Body!.Name, Words = promise.Text };
}
