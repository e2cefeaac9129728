using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions.ListDecisions;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Deadlines;

/// <summary>Everything coming, by week, and what is late.</summary>
public sealed class IndexModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    private const int LateShown = 8;

    public DeadlineFilter Filter { get; private set; } = null!;

    public IReadOnlyList<string> Departments { get; private set; } = [];

    public DeadlinePage<DeadlineLine> Coming { get; private set; } = null!;

    /// <summary>The contracts late, on the first page only.</summary>
    public DeadlinePage<LateLine> Late { get; private set; } = new([], null);

    public int LateCount { get; private set; }

    public DateOnly Today => clock.Today;

    public string List => authority.Link("deadlines");

    public string Name => authority.Value.Name;

    public bool IsFirst => Filter.After is null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter = DeadlineFilter.Of(Request.Query);
        Departments = await DepartmentNames.ReadAsync(db, authority.Id, ct);
        var deadlines = await Deadlines.OfAsync(db, authority.Id, Filter, Today, ct);
        Coming = await deadlines.ComingAsync(Deadlines.PageSize, ct);
        if (!IsFirst) return;
        Late = await deadlines.LateAsync(LateShown, ct);
        LateCount = Late.Next is null ? Late.Lines.Count : await deadlines.CountLateAsync(ct);
    }

    /// <summary>The lines by the Monday of their week.</summary>
    public IEnumerable<IGrouping<DateOnly, DeadlineLine>> Weeks() => Coming.Lines.GroupBy(line => Monday(line.Day));

    public string Week(DateOnly monday) => monday == Monday(Today) ? "this week" : monday == Monday(Today).AddDays(7) ? "next week" : "";

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
