using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.ForwardPlan;

/// <summary>What narrows the plan.</summary>
public sealed record PlanFilter(string? Department, Guid? BodyId, Answer? IsKey, long? After);

/// <summary>A page of the plan.</summary>
/// <param name="Coming">Due today or later, soonest first.</param>
/// <param name="Next">The key after which the next page begins; null on the last.</param>
/// <param name="Passed">Due before today with no decision on the record, latest first; only on the first page.</param>
/// <param name="Undated">Due on a day that the record does not give; only on the first page.</param>
public sealed record PlanPage(IReadOnlyList<DecisionRow> Coming, long? Next, IReadOnlyList<DecisionRow> Passed, IReadOnlyList<DecisionRow> Undated);

/// <summary>Reads what is due.</summary>
public sealed class Plan(Db db)
{
    public const int PageSize = 40;

    public const int MostPassed = 20;

    // A period that began before this is taken to have passed, so that the plan need not look at every decision ever put off.
    private const int LongestPeriodInYears = 2;

    public async Task<PlanPage> ReadAsync(Guid authorityId, PlanFilter filter, DateOnly today, CancellationToken ct)
    {
        var open = Open(authorityId, filter);
        var begun = SortKey.StartOf(today.AddYears(-LongestPeriodInYears));
        var after = Math.Max(filter.After ?? 0, begun - 1);
        var coming = await open.Where(d => d.SortKey > after && (d.Due.To ?? d.Due.From) >= today)
            .OrderBy(d => d.SortKey).Take(PageSize + 1).Select(DecisionRow.Of).ToListAsync(ct);
        long? next = coming.Count > PageSize ? coming[PageSize - 1].SortKey : null;
        coming = coming.Count > PageSize ? coming[..PageSize] : coming;
        if (filter.After is not null)
        {
            return new PlanPage(coming, next, [], []);
        }
        var start = SortKey.StartOf(today);
        var waiting = open.Where(d => d.State != DecisionState.Deferred);
        var passed = await waiting.Where(d => d.SortKey < start && (d.Due.From != null || d.Due.To != null) && ((d.Due.To ?? d.Due.From) < today || d.SortKey < begun))
            .OrderByDescending(d => d.SortKey).Take(MostPassed).Select(DecisionRow.Of).ToListAsync(ct);
        // A decision that is due on no known day stands by its notice, so none of them comes after today.
        var tomorrow = SortKey.StartOf(today.AddDays(1));
        var undated = await open.Where(d => d.SortKey < tomorrow && d.Due.From == null && d.Due.To == null)
            .OrderByDescending(d => d.SortKey).Take(MostPassed).Select(DecisionRow.Of).ToListAsync(ct);
        return new PlanPage(coming, next, passed, undated);
    }

    /// <summary>Announced, and neither made nor withdrawn.</summary>
    private IQueryable<Decision> Open(Guid authorityId, PlanFilter filter)
    {
        var decisions = db.Decisions.AsNoTracking().Where(d => d.AuthorityId == authorityId
            && (d.State == DecisionState.Due || d.State == DecisionState.Considered || d.State == DecisionState.Deferred)
            && d.MadeOn == null && d.Notice != NoticeState.Withdrawn && d.Notice != NoticeState.Lapsed && d.Notice != NoticeState.Draft);
        if (filter.Department is { } department)
        {
            decisions = decisions.Where(d => d.Department == department);
        }
        if (filter.BodyId is { } body)
        {
            var considered = db.Considerations.Where(c => c.AuthorityId == authorityId && c.BodyId == body).Select(c => c.DecisionId);
            decisions = decisions.Where(d => d.TakerBodyId == body || considered.Contains(d.Id));
        }
        return filter.IsKey is { } isKey ? decisions.Where(d => d.IsKey == isKey) : decisions;
    }
}
