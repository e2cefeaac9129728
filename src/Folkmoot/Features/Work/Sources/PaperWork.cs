using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Withheld papers that are to be looked at again.</summary>
internal static class PaperWork
{
    public static readonly WorkSource[] Sources =
    [
        new("paper", [Role.Legal, Role.DemocraticServices], Thing.Paper, Deed.Settle, ToReview, row =>
            new("Look again at whether it is withheld", row.Title, $"papers/{row.Id}", "the public", "release it, or set another day with the balance as it is now")),
    ];

    private static IQueryable<WorkRow> ToReview(WorkAsked asked) =>
        from paper in asked.Db.Papers.AsNoTracking()
        where paper.AuthorityId == asked.Authority && paper.ReviewOn != null && paper.PublishedOn != null && paper.Handling != Handling.Open
        select new WorkRow { Id = paper.Id, Title = paper.Title, Openness = paper.Openness, Day = paper.ReviewOn!.Value };
}
