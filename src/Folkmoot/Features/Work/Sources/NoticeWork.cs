using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Notices to be published, and notices whose day has passed.</summary>
internal static class NoticeWork
{
    public static readonly WorkSource[] Sources =
    [
        new("publish-notice", [Role.DemocraticServices], Thing.Notice, Deed.Publish, ToPublish, row =>
            new("Publish the notice", DraftWork.TitleOf(row), $"notices/new?draft={row.Number}", string.IsNullOrWhiteSpace(row.Waits) ? "whoever takes the decision" : row.Waits.Trim(), "every sign-off is given")),
        new("passed", [Role.DemocraticServices], Thing.Notice, Deed.Withdraw, Passed, row =>
            new("Have it taken, put it off, or end its notice", row.Named, $"notices/{row.Number}/end", row.Waits ?? "whoever reads the forward plan", $"it was due by {row.Day.InWords()} and is not made")),
    ];

    private static IQueryable<WorkRow> ToPublish(WorkAsked asked) => DraftWork.In(asked, asked.Db.Drafts.Where(d => d.State == DraftState.SignedOff));

    // A decision that may be taken from a day on is not late the day after; one that was due on a day or in a period is.
    private static IQueryable<WorkRow> Passed(WorkAsked asked) =>
        from notice in asked.Db.Notices.AsNoTracking()
        where notice.AuthorityId == asked.Authority && notice.Mark == null
        join decision in asked.Db.Decisions on notice.DecisionId equals decision.Id
        where decision.MadeOn == null && (decision.State == DecisionState.Due || decision.State == DecisionState.Considered || decision.State == DecisionState.Deferred)
        let last = decision.Due.To ?? (decision.Due.Kind == DueKind.NotBefore ? null : decision.Due.From)
        where last != null && last < asked.Today
        select new WorkRow { Id = notice.Id, Number = notice.Number, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = last!.Value, Waits = decision.Department };
}
