using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.ListNotices;

/// <summary>The notices of an authority, latest first.</summary>
public class IndexModel(Db db, CurrentAuthority authority) : PageModel
{
    private const int PageSize = 50;

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>The number before which the next page begins; null on the last.</summary>
    public int? Next { get; private set; }

    /// <summary>Only notices of lower numbers.</summary>
    [FromQuery]
    public int? Before { get; init; }

    public sealed record Line(int Number, string Title, NoticeKind Kind, NoticePath Path, DateOnly PublishedOn, DateOnly EarliestOn, NoticeState? Ended, bool CountsDays);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var notices = db.Notices.AsNoTracking().Where(n => n.AuthorityId == authority.Id);
        if (Before is { } before) notices = notices.Where(n => n.Number < before);
        var lines = await notices.OrderByDescending(n => n.Number).Take(PageSize + 1)
            .Select(n => new Line(n.Number, n.Title, n.Kind, n.Path, n.PublishedOn, n.EarliestOn, n.Mark == null ? null : n.Mark.State, n.EarliestOn > n.ClockFrom || n.Path != NoticePath.Notice)).ToListAsync(ct);
        Next = lines.Count > PageSize ? lines[PageSize - 1].Number : null;
        Lines = lines.Count > PageSize ? lines[..PageSize] : lines;
    }
}
