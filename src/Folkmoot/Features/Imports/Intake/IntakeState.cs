using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>What the store already holds of the things in one batch, read with a handful of queries.</summary>
internal sealed class IntakeState
{
    public Dictionary<(Guid Authority, string Key), SourcePage> Pages { get; } = [];
    public Dictionary<Guid, SourcePageVersion> Latest { get; } = [];
    public Dictionary<Guid, Decision> Decisions { get; } = [];
    public Dictionary<(Guid Authority, string Reference), Decision> ByReference { get; } = [];
    /// <summary>Decisions held that are only named by the batch.</summary>
    public Dictionary<(Guid Authority, string Reference), Guid> Named { get; } = [];
    public Dictionary<Guid, int> Rank { get; } = [];
    public Dictionary<(Guid Authority, string Slug), Body> Bodies { get; } = [];
    public Dictionary<(Guid Authority, string Slug), Division> Divisions { get; } = [];
    public Dictionary<(Guid Body, DateOnly On), Meeting> Meetings { get; } = [];
    public HashSet<(Guid Authority, string Slug)> Slugs { get; } = [];

    public static async Task<IntakeState> LoadAsync(Db db, List<IntakeItem> items, CancellationToken ct)
    {
        var state = new IntakeState();
        var authorities = items.Select(item => item.AuthorityId).Distinct().ToList();
        await state.LoadPagesAsync(db, items, authorities, ct);
        await state.LoadDecisionsAsync(db, items, authorities, ct);
        foreach (var body in await db.Bodies.Where(b => authorities.Contains(b.AuthorityId)).ToListAsync(ct)) state.Bodies[(body.AuthorityId, body.Slug)] = body;
        foreach (var division in await db.Divisions.Where(d => authorities.Contains(d.AuthorityId)).ToListAsync(ct)) state.Divisions[(division.AuthorityId, division.Slug)] = division;
        await state.LoadMeetingsAsync(db, items, authorities, ct);
        return state;
    }

    private async Task LoadMeetingsAsync(Db db, List<IntakeItem> items, List<Guid> authorities, CancellationToken ct)
    {
        var days = items.SelectMany(item => item.Record.Records.Append(item.Record)).Select(record => record.DecidedAtMeeting?.Date).OfType<DateOnly>().Distinct().ToList();
        if (days.Count == 0) return;
        foreach (var meeting in await db.Meetings.Where(m => authorities.Contains(m.AuthorityId) && days.Contains(m.On)).ToListAsync(ct)) Meetings[(meeting.BodyId, meeting.On)] = meeting;
    }

    private async Task LoadPagesAsync(Db db, List<IntakeItem> items, List<Guid> authorities, CancellationToken ct)
    {
        var keys = items.Select(item => item.Key).Concat(items.SelectMany(item => SourceKeys.Shared(item.Record))).Distinct(StringComparer.Ordinal).ToList();
        foreach (var page in await db.SourcePages.Where(p => authorities.Contains(p.AuthorityId) && keys.Contains(p.Key)).ToListAsync(ct))
            Pages[(page.AuthorityId, page.Key)] = page;
        var ids = Pages.Values.Select(page => page.Id).ToList();
        var versions = db.SourcePageVersions.AsNoTracking().Where(v => authorities.Contains(v.AuthorityId) && ids.Contains(v.SourcePageId));
        foreach (var version in await versions.Where(v => !versions.Any(later => later.SourcePageId == v.SourcePageId && later.Number > v.Number)).ToListAsync(ct))
            Latest[version.SourcePageId] = version;
    }

    private async Task LoadDecisionsAsync(Db db, List<IntakeItem> items, List<Guid> authorities, CancellationToken ct)
    {
        var references = items.Where(item => item.Record.Reference is not null).Select(item => SourceKeys.Normal(item.Record.Reference!)).Distinct(StringComparer.Ordinal).ToList();
        var named = items.SelectMany(item => item.Record.LinkedReferences).Select(mention => SourceKeys.Normal(mention.NearMissOf ?? mention.Text)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var other in await db.Decisions.AsNoTracking().Where(d => authorities.Contains(d.AuthorityId) && d.Reference != null && named.Contains(d.Reference))
            .Select(d => new { d.AuthorityId, Reference = d.Reference!, d.Id }).ToListAsync(ct)) Named[(other.AuthorityId, other.Reference)] = other.Id;
        var linked = Pages.Values.Select(page => page.DecisionId).OfType<Guid>().Distinct().ToList();
        var held = await db.Decisions.Where(d => authorities.Contains(d.AuthorityId) && (linked.Contains(d.Id) || (d.Reference != null && references.Contains(d.Reference)))).Select(d => d.Id).ToListAsync(ct);
        var found = held.Count == 0 ? [] : await db.Decisions.AsSplitQuery().Include(d => d.History).Include(d => d.Documents).Include(d => d.Divisions).Include(d => d.Considerations).Include(d => d.References).Include(d => d.Services)
            .Where(d => held.Contains(d.Id)).ToListAsync(ct);
        foreach (var decision in found) Add(decision);
        var ids = Decisions.Keys.ToList();
        if (ids.Count > 0) await LoadRanksAsync(db, authorities, ids, ct);
        var slugs = items.SelectMany(item => DecisionSlug.Candidates(item)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var slug in await db.Decisions.AsNoTracking().Where(d => authorities.Contains(d.AuthorityId) && slugs.Contains(d.Slug)).Select(d => new { d.AuthorityId, d.Slug }).ToListAsync(ct))
            Slugs.Add((slug.AuthorityId, slug.Slug));
    }

    private async Task LoadRanksAsync(Db db, List<Guid> authorities, List<Guid> ids, CancellationToken ct)
    {
        foreach (var page in await db.SourcePages.AsNoTracking().Where(p => authorities.Contains(p.AuthorityId) && p.DecisionId != null && ids.Contains(p.DecisionId.Value))
            .Select(p => new { p.DecisionId, p.PageKind }).ToListAsync(ct))
            Rank[page.DecisionId!.Value] = Math.Max(Rank.GetValueOrDefault(page.DecisionId.Value), PageRank.Of(page.PageKind));
    }

    public void Add(Decision decision)
    {
        Decisions[decision.Id] = decision;
        Slugs.Add((decision.AuthorityId, decision.Slug));
        if (decision.Reference is { } reference) ByReference[(decision.AuthorityId, SourceKeys.Normal(reference))] = decision;
    }
}
