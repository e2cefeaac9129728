using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Home;

/// <summary>An authority's first page: what is due, what was decided, what ends, what is provided.</summary>
public class IndexModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    private const int Few = 5;
    private const int MostServices = 6;

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<DecisionRow> Due { get; private set; } = [];

    public IReadOnlyList<DecisionRow> Made { get; private set; } = [];

    public IReadOnlyList<Ending> Endings { get; private set; } = [];

    public IReadOnlyList<Provided> Services { get; private set; } = [];

    public bool IsMoreServices { get; private set; }

    public DateOnly Today => clock.Today;

    /// <summary>The contracts that ended last, when none ends today or later.</summary>
    public IReadOnlyList<Ending> Ended { get; private set; } = [];

    public sealed record Ending(string Slug, string Title, DateOnly End, DateOnly? LatestEnd, string? Providers);

    public sealed record Provided(string Slug, string Title, string? Purpose);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (id, today, start) = (authority.Id, Today, SortKey.StartOf(Today));
        Due = await db.Decisions.AsNoTracking()
            .Where(d => d.AuthorityId == id && d.SortKey >= start && d.MadeOn == null && (d.State == DecisionState.Due || d.State == DecisionState.Considered)
                && d.Notice != NoticeState.Withdrawn && d.Notice != NoticeState.Lapsed && d.Notice != NoticeState.Draft)
            .OrderBy(d => d.SortKey).Take(Few).Select(DecisionRow.Of).ToListAsync(ct);
        var end = SortKey.StartOf(today.AddDays(1));
        Made = await db.Decisions.AsNoTracking().Where(d => d.AuthorityId == id && d.SortKey < end
                && (d.MadeOn != null || d.State == DecisionState.Approved || d.State == DecisionState.ApprovedWithChanges || d.State == DecisionState.Refused || d.State == DecisionState.Noted))
            .OrderByDescending(d => d.SortKey).Take(Few).Select(DecisionRow.Of).ToListAsync(ct);
        Endings = await Lines(db.Contracts.Where(c => c.AuthorityId == id && c.End >= today).OrderBy(c => c.End).ThenBy(c => c.Id)).ToListAsync(ct);
        Ended = Endings.Count > 0 ? [] : await Lines(db.Contracts.Where(c => c.AuthorityId == id && c.End < today).OrderByDescending(c => c.End).ThenBy(c => c.Id)).ToListAsync(ct);
        var services = await db.Services.AsNoTracking().Where(s => s.AuthorityId == id)
            .OrderBy(s => s.Title).ThenBy(s => s.Id).Take(MostServices + 1).Select(s => new Provided(s.Slug, s.Title, s.Purpose)).ToListAsync(ct);
        (Services, IsMoreServices) = ([.. services.Take(MostServices)], services.Count > MostServices);
    }

    private static IQueryable<Ending> Lines(IQueryable<Contract> contracts) =>
        contracts.AsNoTracking().Take(Few).Select(c => new Ending(c.Slug, c.Title, c.End!.Value, c.LatestEnd, c.ProviderNames));
}
