using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Records;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Kills;

/// <summary>Looks through the store after a kill: nothing half done, nothing lost that was answered. What was in flight is there as a whole or not at all.</summary>
internal sealed class Aftermath(StoreFixture store)
{
    private readonly Dictionary<Guid, int> _versionsSeen = [];
    private long _head;

    /// <summary>Which of the acts in flight were done after all.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">Something is half done or lost.</exception>
    public async Task<IReadOnlyList<(Deed Deed, bool WasDone)>> LookAsync(IReadOnlyList<Deed> answered, IReadOnlyList<Deed> inFlight)
    {
        await using var db = store.Open();
        Assert.Empty(await TrailFixture.VerifyAsync(db));
        _head = await GrownAsync(db);
        var notices = await NoticesAsync(db);
        var takings = await TakingsAsync(db);
        var records = await RecordsAsync(db);
        var texts = await TextsAsync(db);
        var drafts = await db.Drafts.AsNoTracking().Select(d => d.Number).ToListAsync();
        Assert.Equal(Enumerable.Range(1, drafts.Count), drafts.Order());

        bool IsThere(Deed deed) => deed.Kind switch
        {
            DeedKind.Start => deed.Answer is { } draft && drafts.Contains(int.Parse(draft.Split('/')[^1])),
            DeedKind.Type => texts.Contains(deed.Words),
            DeedKind.Notice => notices.TryGetValue(deed.About, out var number) && (deed.Answer is null || deed.Answer == $"{number}"),
            DeedKind.Take => takings.Contains(deed.About),
            _ => records.Contains(deed.About),
        };
        Assert.Empty(answered.Where(deed => !IsThere(deed)).Select(deed => $"Answered and lost: {deed}"));
        return [.. inFlight.Select(deed => (deed, IsThere(deed)))];
    }

    private async Task<long> GrownAsync(Db db)
    {
        var head = await new StoredTrail(db).HeadAsync(default);
        Assert.True(head.Number >= _head, $"The audit trail has {head.Number} rows and had {_head}.");
        return head.Number;
    }

    /// <summary>Titles with their numbers: without a gap, whole, each with its decision, its history and its row of the audit trail.</summary>
    private static async Task<Dictionary<string, int>> NoticesAsync(Db db)
    {
        var notices = await db.Notices.AsNoTracking().Include(n => n.Decision).OrderBy(n => n.Number).ToListAsync();
        Assert.Equal(Enumerable.Range(1, notices.Count), notices.Select(n => n.Number));
        Assert.DoesNotContain(notices, n => !n.IsWhole || n.Form.Number != n.Number || n.Decision is not { Notice: NoticeState.Published, State: DecisionState.Due });
        Assert.Equal(notices.Count, await db.Decisions.CountAsync(d => d.Source!.StartsWith("Notice ")));
        Assert.Equal(notices.Count, await AuditedAsync(db, "Notice %published: %"));
        var history = await db.Set<DecisionEvent>().AsNoTracking().Where(e => e.Source!.StartsWith("Notice ")).Select(e => new { e.DecisionId, e.Track }).ToListAsync();
        Assert.Equal(notices.Select(n => n.DecisionId).Order(), history.Where(e => e.Track == Track.Notice).Select(e => e.DecisionId).Order());
        Assert.Equal(notices.Select(n => n.DecisionId).Order(), history.Where(e => e.Track == Track.Decision).Select(e => e.DecisionId).Order());
        return notices.ToDictionary(n => n.Title, n => n.Number);
    }

    private static async Task<HashSet<string>> TakingsAsync(Db db)
    {
        var takings = await db.Takings.AsNoTracking().Include(t => t.Decision).ToListAsync();
        var made = await db.Decisions.AsNoTracking().Where(d => d.MadeOn != null || d.State == DecisionState.Approved).Select(d => d.Id).ToListAsync();
        var history = await db.Set<DecisionEvent>().AsNoTracking().Where(e => e.State == nameof(DecisionState.Approved)).Select(e => e.DecisionId).ToListAsync();
        Assert.DoesNotContain(takings, t => t.Number != 1 || t.Decision is not { State: DecisionState.Approved, MadeOn: not null });
        Assert.Equal(takings.Select(t => t.DecisionId).Order(), made.Order());
        Assert.Equal(made.Order(), history.Order());
        Assert.Equal(takings.Count, await AuditedAsync(db, "Decision % was made: %"));
        return [.. takings.Select(t => t.Decision!.Slug)];
    }

    private static async Task<HashSet<string>> RecordsAsync(Db db)
    {
        var records = await db.PublishedRecords.AsNoTracking().Include(r => r.Decision).Include(r => r.Taking).ToListAsync();
        var published = await db.Decisions.AsNoTracking().Where(d => d.PublishedOn != null).Select(d => d.Id).ToListAsync();
        Assert.DoesNotContain(records, r => r.Number != 1 || r.Hash != RecordForm.HashOf(r.Decision!, r.Taking!, r));
        Assert.Equal(records.Select(r => r.DecisionId).Order(), published.Order());
        Assert.Equal(records.Count, await AuditedAsync(db, "Published the record of decision %"));
        return [.. records.Select(r => r.Decision!.Slug)];
    }

    /// <summary>Every text saved or set aside since the last time. A section's text is that of its last version.</summary>
    private async Task<HashSet<string>> TextsAsync(Db db)
    {
        var sections = await db.DraftSections.AsNoTracking().Where(s => s.Version > 0).ToListAsync();
        HashSet<string> texts = [.. await db.SetAsides.AsNoTracking().Select(one => one.Text).ToListAsync()];
        foreach (var section in sections)
        {
            var seen = _versionsSeen.GetValueOrDefault(section.Id, -1);
            var versions = await db.SectionVersions.AsNoTracking().Where(v => v.SectionId == section.Id && v.Number > seen).OrderBy(v => v.Number).ToListAsync();
            Assert.Equal(versions.Select(v => v.Number), Enumerable.Range(seen < 0 ? versions[0].Number : seen + 1, versions.Count));
            if (versions.Count == 0) continue;
            Assert.Equal((section.Version, section.Text), (versions[^1].Number, versions[^1].Text));
            texts.UnionWith(versions.Select(v => v.Text));
            _versionsSeen[section.Id] = section.Version;
        }
        return texts;
    }

    private static Task<int> AuditedAsync(Db db, string why) => db.AuditTrail.CountAsync(act => act.Kind == ActKind.Write && EF.Functions.Like(act.Why, why));
}
