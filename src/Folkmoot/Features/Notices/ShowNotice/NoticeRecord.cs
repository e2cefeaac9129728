using Folkmoot.Data;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>All that the page of a notice shows.</summary>
/// <param name="Notice">The notice with its mark.</param>
/// <param name="Form">What was published.</param>
/// <param name="Slug">The decision's, when the reader may see the decision.</param>
/// <param name="Numbers">The numbers of all notices of the decision, latest first.</param>
public sealed record NoticeRecord(Notice Notice, NoticeForm Form, string? Slug, IReadOnlyList<int> Numbers)
{
    public static async Task<NoticeRecord?> FindAsync(Db db, Guid authority, int number, CancellationToken ct) =>
        await OfAsync(db, await db.Notices.AsNoTracking().Include(n => n.Mark!.ByNotice).FirstOrDefaultAsync(n => n.AuthorityId == authority && n.Number == number, ct), ct);

    /// <summary>The latest notice of a decision.</summary>
    public static async Task<NoticeRecord?> LatestAsync(Db db, Guid authority, Guid decision, CancellationToken ct) =>
        await OfAsync(db, await db.Notices.AsNoTracking().Include(n => n.Mark!.ByNotice).Where(n => n.AuthorityId == authority && n.DecisionId == decision).OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct), ct);

    /// <summary>Day and time in London: "27 June 2023, 09:30".</summary>
    public string PublishedAt
    {
        get
        {
            var london = TimeZoneInfo.ConvertTimeFromUtc(Notice.PublishedAt, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
            return $"{Notice.PublishedOn.InWords()}, {london:HH:mm}";
        }
    }

    private static async Task<NoticeRecord?> OfAsync(Db db, Notice? notice, CancellationToken ct) => notice is null ? null : new(
        notice, notice.Form,
        await db.Decisions.Where(d => d.AuthorityId == notice.AuthorityId && d.Id == notice.DecisionId).Select(d => d.Slug).FirstOrDefaultAsync(ct),
        await db.Notices.Where(n => n.AuthorityId == notice.AuthorityId && n.DecisionId == notice.DecisionId).OrderByDescending(n => n.Number).Select(n => n.Number).Take(50).ToListAsync(ct));
}
