using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Records of decisions that were made and are not published. The law wants them as soon as reasonably practicable, so that the day of the decision is their day.</summary>
internal static class RecordWork
{
    public static readonly WorkSource[] Sources =
    [
        new("publish-record", [Role.DemocraticServices], Thing.Record, Deed.Publish, ToPublish, row =>
            new("Publish the record", row.Named, $"decisions/{row.Slug}/record/publish", "whoever may call the decision in", $"made on {row.Day.InWords()}; as soon as reasonably practicable")),
    ];

    private static IQueryable<WorkRow> ToPublish(WorkAsked asked) =>
        from taking in asked.Db.Takings.AsNoTracking()
        where taking.AuthorityId == asked.Authority && !asked.Db.PublishedRecords.Any(r => r.AuthorityId == asked.Authority && r.DecisionId == taking.DecisionId && r.TakingId == taking.Id)
        join decision in asked.Db.Decisions on taking.DecisionId equals decision.Id
        select new WorkRow { Id = taking.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = taking.MadeOn };
}
