using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>Finds out what was written: only what the public may see, and only what is of these days. What an import fills in about earlier years is no news.</summary>
/// <param name="db">Opened for the public.</param>
// An import writes thousands of rows at once: each list of keys is one parameter, not thousands.
internal sealed class Happenings(Db db)
{
    /// <summary>How many days before it is written down something may have happened and still be news.</summary>
    public const int Fresh = 60;

    public async Task<IReadOnlyList<Happening>> OfAsync(Written written, DateOnly writtenOn, CancellationToken ct)
    {
        var first = writtenOn.AddDays(-Fresh);
        return [.. await DecisionsAsync(written, first, ct), .. await TermsAsync(written, first, ct)];
    }

    private async Task<IReadOnlyList<Happening>> DecisionsAsync(Written written, DateOnly first, CancellationToken ct)
    {
        var events = (await db.DecisionEvents.Where(e => EF.Parameter(written.Events).Contains(e.Id)).OrderBy(e => e.Id).Select(e => new { e.Id, e.DecisionId, e.On }).ToListAsync(ct)).ToLookup(e => e.DecisionId);
        var ids = written.Decisions.Concat(events.Select(e => e.Key)).Distinct().ToList();
        var decisions = await db.Decisions.AsSplitQuery().Where(d => EF.Parameter(ids).Contains(d.Id)).OrderBy(d => d.Id).Select(d => new
        {
            d.Id, d.AuthorityId, d.SortKey, d.AllDivisions, d.TakerBodyId, d.MadeOn, From = d.Due.From, To = d.Due.To, d.NoticeOn,
            Services = d.Services.Select(s => s.ServiceId).ToList(), Divisions = d.Divisions.Select(v => v.DivisionId).ToList(), Bodies = d.Considerations.Select(c => c.BodyId).ToList(),
        }).ToListAsync(ct);
        var news = new List<Happening>();
        foreach (var d in decisions)
        {
            var day = d.MadeOn ?? d.From ?? d.To ?? d.NoticeOn;
            var isNew = written.Decisions.Contains(d.Id) && IsFresh(day, first);
            var fresh = events[d.Id].Where(e => IsFresh(e.On ?? day, first)).Select(e => e.Id).ToList();
            if (!isNew && fresh.Count == 0) continue;
            var about = new HashSet<Guid>([d.Id, .. d.Services, .. d.Divisions, .. d.Bodies]);
            if (d.TakerBodyId is { } taker) about.Add(taker);
            news.Add(new(d.AuthorityId, d.Id, null, d.SortKey, isNew, fresh, about, d.AllDivisions));
        }
        return news;
    }

    private async Task<IReadOnlyList<Happening>> TermsAsync(Written written, DateOnly first, CancellationToken ct)
    {
        if (written.Terms.Count == 0) return [];
        var terms = await (
            from term in db.Terms
            join contract in db.Contracts on term.ContractId equals contract.Id
            where EF.Parameter(written.Terms).Contains(term.Id)
            orderby term.Id
            select new { term.Id, term.AuthorityId, term.From, term.DecisionId, contract.ServiceId }).ToListAsync(ct);
        return [.. terms.Where(t => IsFresh(t.From, first))
            .Select(t => new Happening(t.AuthorityId, null, t.Id, null, true, [], new[] { t.DecisionId, t.ServiceId }.OfType<Guid>().ToHashSet(), false))];
    }

    private static bool IsFresh(DateOnly? day, DateOnly first) => day is null || day >= first;
}
