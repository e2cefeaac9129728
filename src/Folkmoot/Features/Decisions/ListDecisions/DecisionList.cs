using Folkmoot.Data;
using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>A page of the list.</summary>
/// <param name="Rows">Latest first.</param>
/// <param name="Found">For a search, the words found in each decision, by sort key.</param>
/// <param name="Next">The key after which the next page begins; null on the last.</param>
public sealed record DecisionPage(IReadOnlyList<DecisionRow> Rows, IReadOnlyDictionary<long, Hit> Found, long? Next);

/// <summary>Finds decisions, latest first, a page at a time.</summary>
public sealed class DecisionList(Db db)
{
    public const int PageSize = 20;

    public async Task<DecisionPage> ReadAsync(Guid authorityId, Asked asked, CancellationToken ct)
    {
        var rows = await Ordered(Narrowed(authorityId, asked), authorityId, asked)
            .Take(PageSize + 1).Select(DecisionRow.Of).AsNoTracking().ToListAsync(ct);
        long? next = rows.Count > PageSize ? rows[PageSize - 1].SortKey : null;
        rows = rows.Count > PageSize ? rows[..PageSize] : rows;
        return new DecisionPage(rows, await FoundAsync(authorityId, asked.Words, rows, ct), next);
    }

    private IQueryable<Decision> Narrowed(Guid authorityId, Asked asked)
    {
        var decisions = db.Decisions.Where(d => d.AuthorityId == authorityId);
        if (asked.State is { } state)
        {
            decisions = decisions.Where(d => d.State == state);
        }
        if (asked.IsKey is { } isKey)
        {
            decisions = decisions.Where(d => d.IsKey == isKey);
        }
        if (asked.Department is { } department)
        {
            decisions = decisions.Where(d => d.Department == department);
        }
        if (asked.BodyId is { } body)
        {
            decisions = decisions.Where(d => d.TakerBodyId == body || d.Considerations.Any(c => c.BodyId == body));
        }
        if (asked.AllDivisions)
        {
            decisions = decisions.Where(d => d.AllDivisions);
        }
        if (asked.ServiceId is { } service && asked.DivisionId is not null)
        {
            decisions = decisions.Where(d => d.Services.Any(s => s.ServiceId == service));
        }
        if (asked.Words is { } words)
        {
            var found = db.Matching(new Wanted(words, db.Reader, authorityId, Decision.Kind));
            decisions = decisions.Where(d => found.Contains(d.SortKey));
        }
        return decisions;
    }

    /// <summary>Orders by the key of the narrowest index: the links of a division or a service carry the decision's own.</summary>
    private IQueryable<Decision> Ordered(IQueryable<Decision> decisions, Guid authorityId, Asked asked)
    {
        var (start, before) = (asked.From ?? 0, Math.Min(asked.To ?? long.MaxValue, asked.After ?? long.MaxValue));
        if (asked.DivisionId is { } division)
        {
            return from link in db.DecisionDivisions.Where(l => l.AuthorityId == authorityId && l.DivisionId == division && l.SortKey >= start && l.SortKey < before)
                   join decision in decisions on link.DecisionId equals decision.Id
                   orderby link.SortKey descending
                   select decision;
        }
        if (asked.ServiceId is { } service)
        {
            return from link in db.DecisionServices.Where(l => l.AuthorityId == authorityId && l.ServiceId == service && l.SortKey >= start && l.SortKey < before)
                   join decision in decisions on link.DecisionId equals decision.Id
                   orderby link.SortKey descending
                   select decision;
        }
        return decisions.Where(d => d.SortKey >= start && d.SortKey < before).OrderByDescending(d => d.SortKey);
    }

    private async Task<Dictionary<long, Hit>> FoundAsync(Guid authorityId, string? words, List<DecisionRow> rows, CancellationToken ct)
    {
        if (words is null || rows.Count == 0)
        {
            return [];
        }
        var hits = await db.FindAsync(new Wanted(words, db.Reader, authorityId, Decision.Kind, Take: rows.Count, Among: [.. rows.Select(r => r.SortKey)]), ct);
        return hits.ToDictionary(h => h.SortKey);
    }
}
