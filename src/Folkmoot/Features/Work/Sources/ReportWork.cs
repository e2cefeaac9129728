using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Reports to the council that scrutiny has required.</summary>
internal static class ReportWork
{
    public static readonly WorkSource[] Sources =
    [
        new("key-report", [Role.DemocraticServices, Role.Director], Thing.Report, Deed.Settle, Required, row =>
            new("Report to the council whether it should have been treated as key", row.Named, $"decisions/{row.Slug}/key-report/answer", "scrutiny and the council")),
    ];

    private static IQueryable<WorkRow> Required(WorkAsked asked) =>
        from report in asked.Db.KeyReports.AsNoTracking()
        where report.AuthorityId == asked.Authority && report.ReportedOn == null
        join decision in asked.Db.Decisions on report.DecisionId equals decision.Id
        select new WorkRow { Id = report.Id, Slug = decision.Slug, Title = decision.Title, Reference = decision.Reference, Openness = decision.Openness, Day = report.DueBy };
}
