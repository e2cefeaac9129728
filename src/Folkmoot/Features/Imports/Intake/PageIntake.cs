using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Brings what was read into the store: one transaction for each batch of files, a handful of queries, none in a loop.</summary>
public sealed class PageIntake(Db db, Clock clock, FileStore files)
{
    public const int BatchSize = 200;

    public const string Source = "The authority\u2019s committee system";

    private static readonly Act Import = new("import pages", "Pages of a council's committee system were imported.");

    public async Task<List<TakenFile>> TakeAsync(IReadOnlyList<ReadFile> batch, CancellationToken ct)
    {
        var taken = new List<TakenFile>();
        var authorities = await IntakeAuthorities.ForAsync(db, clock, batch, ct);
        var fresh = await FreshFiles.OfAsync(db, authorities, batch, taken, ct);
        var items = fresh.SelectMany(file => IntakeItem.Of(file.File, file.AuthorityId, file.Address)).ToList();
        if (items.Count == 0) return taken;
        // A row is saved only when its bytes are safe; most were kept when they were read.
        foreach (var file in fresh.Where(file => !files.Has(file.Address))) files.Keep(file.File.Bytes);
        var state = await IntakeState.LoadAsync(db, items, ct);
        // Every new row is added by name; what changed in the others is looked for once, when they are saved.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var before = state.ByReference.Keys.ToHashSet();
        var work = new Work(state, new(db, clock, state, new(db, clock)), new(db, clock));
        foreach (var group in items.GroupBy(item => item.File))
            taken.Add(new(group.Key, group.Select(item => TakeItem(work, item)).Aggregate(TakenAs.Unchanged, Stronger)));
        await LateReferences.ResolveAsync(db, state, before, ct);
        await db.SaveAsync(Import, ct);
        return taken;
    }

    private sealed record Work(IntakeState State, DecisionLinks Links, DecisionHistory History);

    private TakenAs TakeItem(Work work, IntakeItem item)
    {
        var (page, isNew) = Page(work.State, item);
        if (!AddVersion(work.State, page, item)) return TakenAs.Unchanged;
        MeetingIntake.Take(db, clock, work.State, work.Links, item);
        if (Decision(work.State, page, item) is not { } decision) return isNew ? TakenAs.Kept : TakenAs.NewVersion;
        var rank = PageRank.Of(item.Record.PageKind);
        if (rank == 0) return isNew ? TakenAs.Kept : TakenAs.NewVersion;
        var mayOverwrite = rank >= work.State.Rank.GetValueOrDefault(decision.Id);
        work.State.Rank[decision.Id] = Math.Max(rank, work.State.Rank.GetValueOrDefault(decision.Id));
        DecisionFields.Take(decision, item.Record, mayOverwrite);
        DecisionTexts.Take(decision, item.Record, mayOverwrite, samePage: !isNew);
        DecisionReadings.Take(decision, item.Record, mayOverwrite);
        work.History.Take(decision, item.Record);
        work.Links.Take(decision, item.Record);
        Sort(decision);
        return isNew ? TakenAs.Imported : TakenAs.NewVersion;
    }

    private (SourcePage Page, bool IsNew) Page(IntakeState state, IntakeItem item)
    {
        if (state.Pages.TryGetValue((item.AuthorityId, item.Key), out var page)) return (page, false);
        return (Add(state, item.AuthorityId, item.Key, item.Record.PageKind, SourceKeys.Shared(item.Record)), true);
    }

    private SourcePage Add(IntakeState state, Guid authority, string key, string kind, IEnumerable<string> ids)
    {
        var page = new SourcePage { Id = clock.NewId(), AuthorityId = authority, Key = key, PageKind = kind, SourceIds = [.. ids] };
        db.Add(page);
        return state.Pages[(authority, key)] = page;
    }

    private bool AddVersion(IntakeState state, SourcePage page, IntakeItem item)
    {
        var fields = item.Record.Fields.Select(field => new ReadField(field.Name, field.Label, field.Value, field.Span.Start, field.Span.Length)).ToList();
        state.Latest.TryGetValue(page.Id, out var latest);
        // A list captured again with one row changed is new for that row only.
        if (latest is not null && item.Record.RowKind is not null && VersionDifference.Between(latest.Fields, fields).Count == 0) return false;
        var version = new SourcePageVersion
        {
            Id = clock.NewId(), AuthorityId = item.AuthorityId, SourcePageId = page.Id, Number = (latest?.Number ?? 0) + 1, FileAddress = item.FileAddress,
            FileName = item.File.File.Name, ImportedAt = clock.Now, Fields = fields,
        };
        db.Add(version);
        state.Latest[page.Id] = version;
        return true;
    }

    private Decision? Decision(IntakeState state, SourcePage page, IntakeItem item)
    {
        var ids = SourceKeys.Shared(item.Record).ToList();
        var decision = Held(state, page, item, ids);
        if (decision is null && SourceKeys.IsDecision(item.Record) && (PageRank.Of(item.Record.PageKind) > 1 || item.Record.Reference is not null || ids.Count > 0))
        {
            decision = NewDecision(state, item);
            state.Add(decision);
        }
        if (decision is null) return null;
        page.DecisionId = decision.Id;
        foreach (var id in ids)
        {
            if (!state.Pages.TryGetValue((item.AuthorityId, id), out var address)) address = Add(state, item.AuthorityId, id, "address", [id]);
            address.DecisionId ??= decision.Id;
        }
        return decision;
    }

    private static Decision? Held(IntakeState state, SourcePage page, IntakeItem item, List<string> ids)
    {
        if (page.DecisionId is { } own && state.Decisions.TryGetValue(own, out var decision)) return decision;
        foreach (var id in ids)
            if (state.Pages.TryGetValue((item.AuthorityId, id), out var address) && address.DecisionId is { } held && state.Decisions.TryGetValue(held, out decision)
                && !SourceKeys.AreTwo(decision.Reference, item.Record.Reference)) return decision;
        return item.Record.Reference is { } reference ? state.ByReference.GetValueOrDefault((item.AuthorityId, SourceKeys.Normal(reference))) : null;
    }

    private Decision NewDecision(IntakeState state, IntakeItem item)
    {
        var slug = DecisionSlug.Candidates(item).First(candidate => !state.Slugs.Contains((item.AuthorityId, candidate)));
        var id = clock.NewId();
        var decision = new Decision
        {
            Id = id, AuthorityId = item.AuthorityId, Slug = slug, Title = SourceKeys.Title(item.Record)!,
            Reference = item.Record.Reference is { } reference ? SourceKeys.Normal(reference) : null, SortKey = SortKey.Of(null, id),
            Basis = Platform.Values.Basis.Stated, Source = PageIntake.Source,
        };
        db.Add(decision);
        return decision;
    }

    private static void Sort(Decision decision)
    {
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        foreach (var link in decision.Divisions) link.SortKey = decision.SortKey;
        foreach (var link in decision.Services) link.SortKey = decision.SortKey;
        foreach (var consideration in decision.Considerations) consideration.SortKey = decision.SortKey;
    }

    private static TakenAs Stronger(TakenAs one, TakenAs other) => one > other ? one : other;
}
