using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Contracts that end and that no draft is about: the day is the last on which the first step can begin. The register does not say whose contract it is.</summary>
internal static class ContractWork
{
    public static readonly WorkSource[] Sources =
    [
        new("begin", [Role.Author, Role.Director], Thing.Draft, Deed.Start, Ending, row =>
            new("Begin to replace or continue the contract", row.Title, $"contracts/{row.Slug}/timetable", row.Waits is null ? "those who use the service" : $"those who use {row.Waits}", $"its last day is {row.On!.Value.InWords()}; no draft is about it")),
    ];

    private static IQueryable<WorkRow> Ending(WorkAsked asked) =>
        from timetable in asked.Db.ContractTimetables.AsNoTracking()
        where timetable.AuthorityId == asked.Authority && timetable.SupersededAt == null && timetable.End >= asked.Since
            && !asked.Db.Drafts.Any(d => d.AuthorityId == asked.Authority && d.ContractId == timetable.ContractId && d.State != DraftState.Abandoned)
        join contract in asked.Db.Contracts on timetable.ContractId equals contract.Id
        select new WorkRow { Id = timetable.Id, Openness = contract.Openness, Slug = contract.Slug, Title = contract.Title, Day = timetable.LastSafeDay, On = timetable.End, Waits = contract.Service!.Title };
}
