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

    // So many finds are looked up one by one; of more, it is quicker to go through the list until the page is full.
    private const int Few = 2000;

    public async Task<DecisionPage> ReadAsync(Guid authorityId, Asked asked, CancellationToken ct)
    {
        if (asked.Words is not null && asked.IsOnlyWords)
        {
            return await FoundAsync(authorityId, asked, ct);
        }
        var decisions = await WithWordsAsync(Narrowed(authorityId, asked), authorityId, asked, ct);
        var rows = asked.BodyId is { } body ? await OfBodyAsync(decisions, authorityId, asked, body, ct) : await RowsAsync(decisions, authorityId, asked, ct);
        var (shown, next) = Cut(rows);
        return new DecisionPage(shown, await WordsAsync(authorityId, asked.Words, shown, ct), next);
    }

    private Task<List<DecisionRow>> RowsAsync(IQueryable<Decision> decisions, Guid authorityId, Asked asked, CancellationToken ct) =>
        Ordered(decisions, authorityId, asked).Take(PageSize + 1).Select(DecisionRow.Of).AsNoTracking().ToListAsync(ct);

    /// <summary>Words alone: the full-text index has them in order and need not be joined to anything.</summary>
    private async Task<DecisionPage> FoundAsync(Guid authorityId, Asked asked, CancellationToken ct)
    {
        var hits = await db.FindAsync(new Wanted(asked.Words!, db.Reader, Decision.Kind, authorityId, asked.After, PageSize + 1), ct);
        var keys = hits.Select(h => h.SortKey).ToList();
        var rows = await db.Decisions.AsNoTracking().Where(d => keys.Contains(d.SortKey)).OrderByDescending(d => d.SortKey).Select(DecisionRow.Of).ToListAsync(ct);
        var (shown, next) = Cut(rows);
        return new DecisionPage(shown, hits.ToDictionary(h => h.SortKey), next);
    }

    /// <summary>What a body takes and what it considered are two ordered lists, made into one.</summary>
    private async Task<List<DecisionRow>> OfBodyAsync(IQueryable<Decision> decisions, Guid authorityId, Asked asked, Guid body, CancellationToken ct)
    {
        var taken = await RowsAsync(decisions.Where(d => d.TakerBodyId == body), authorityId, asked, ct);
        var considered = asked is { DivisionId: null, ServiceId: null }
            ? await ConsideredAsync(decisions, authorityId, asked, body, ct)
            : await RowsAsync(decisions.Where(d => d.Considerations.Any(c => c.BodyId == body)), authorityId, asked, ct);
        return [.. taken.UnionBy(considered, d => d.Id).OrderByDescending(d => d.SortKey).Take(PageSize + 1)];
    }

    /// <summary>The considerations of a body carry the decision's own key, so that its index has them in order.</summary>
    private async Task<List<DecisionRow>> ConsideredAsync(IQueryable<Decision> decisions, Guid authorityId, Asked asked, Guid body, CancellationToken ct)
    {
        var (start, before) = Bounds(asked);
        // A body may consider a decision more than once: its first consideration by key stands for all.
        var first = db.Considerations.Where(c => c.AuthorityId == authorityId && c.BodyId == body && c.SortKey >= start && c.SortKey < before
            && !db.Considerations.Any(other => other.DecisionId == c.DecisionId && other.BodyId == body && other.Id < c.Id));
        return await (from consideration in first
                      join decision in decisions on consideration.DecisionId equals decision.Id
                      orderby consideration.SortKey descending
                      select decision).Take(PageSize + 1).Select(DecisionRow.Of).AsNoTracking().ToListAsync(ct);
    }

    private static (long Start, long Before) Bounds(Asked asked) => (asked.From ?? 0, Math.Min(asked.To ?? long.MaxValue, asked.After ?? long.MaxValue));

    private static (IReadOnlyList<DecisionRow> Shown, long? Next) Cut(List<DecisionRow> rows) =>
        rows.Count > PageSize ? (rows[..PageSize], rows[PageSize - 1].SortKey) : (rows, null);

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
        if (asked.AllDivisions)
        {
            decisions = decisions.Where(d => d.AllDivisions);
        }
        if (asked.ServiceId is { } service && asked.DivisionId is not null)
        {
            decisions = decisions.Where(d => d.Services.Any(s => s.ServiceId == service));
        }
        return decisions;
    }

    private async Task<IQueryable<Decision>> WithWordsAsync(IQueryable<Decision> decisions, Guid authorityId, Asked asked, CancellationToken ct)
    {
        if (asked.Words is not { } words)
        {
            return decisions;
        }
        var wanted = new Wanted(words, db.Reader, Decision.Kind, authorityId);
        var keys = await db.Matching(wanted, Few + 1).ToListAsync(ct);
        var found = db.Matching(wanted);
        return keys.Count > Few ? decisions.Where(d => found.Contains(d.SortKey)) : decisions.Where(d => keys.Contains(d.SortKey));
    }

    /// <summary>Orders by the key of the narrowest index: the links of a division or a service carry the decision's own.</summary>
    private IQueryable<Decision> Ordered(IQueryable<Decision> decisions, Guid authorityId, Asked asked)
    {
        var (start, before) = Bounds(asked);
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

    private async Task<Dictionary<long, Hit>> WordsAsync(Guid authorityId, string? words, IReadOnlyList<DecisionRow> rows, CancellationToken ct)
    {
        if (words is null || rows.Count == 0)
        {
            return [];
        }
        var hits = await db.FindAsync(new Wanted(words, db.Reader, Decision.Kind, authorityId, Take: rows.Count, Among: [.. rows.Select(r => r.SortKey)]), ct);
        return hits.ToDictionary(h => h.SortKey);
    }
}
