using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>Compares the rows a file asks for with what its last version left, and puts the difference into the context, unsaved.</summary>
internal sealed class Changes(Db db, Clock clock, string record, Identities ids, IReadOnlyDictionary<string, RecordFact> known, IReadOnlyDictionary<string, Guid> found)
{
    private readonly List<string> added = [], changed = [], removed = [], kept = [];
    private Dictionary<Guid, Entity> loaded = [];

    public async Task<RecordOutcome> MakeAsync(IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var wanted = rows.Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        var gone = known.Values.Where(f => !wanted.Contains(f.Path)).ToList();
        var other = rows.Where(r => known.TryGetValue(r.Path, out var fact) ? fact.Fingerprint != r.Fingerprint : found.ContainsKey(r.Path)).ToList();
        await LoadAsync([.. gone.Select(f => (f.Kind, f.ThingId)), .. other.Select(r => (r.Type.Name, ids.Of(r.Path)))], ct);
        var shared = await SharedAsync(gone, ct);
        foreach (var fact in gone)
        {
            Remove(fact, stays: fact.Adopted || shared.Contains(fact.ThingId));
        }
        foreach (var row in other.Where(r => known.ContainsKey(r.Path)))
        {
            Change(row, known[row.Path]);
        }
        foreach (var row in rows.Where(r => !known.ContainsKey(r.Path)))
        {
            Add(row);
        }
        return new RecordOutcome([], added, changed, removed, kept);
    }

    private async Task LoadAsync(IEnumerable<(string Kind, Guid Id)> wanted, CancellationToken ct)
    {
        foreach (var kind in wanted.GroupBy(w => w.Kind, w => w.Id))
        {
            foreach (var row in await Kind.All[kind.Key].LoadAsync(db, [.. kind], ct))
            {
                loaded[row.Id] = row;
            }
        }
    }

    /// <summary>Which of the things that are gone from this file another record file also names.</summary>
    private async Task<HashSet<Guid>> SharedAsync(List<RecordFact> gone, CancellationToken ct)
    {
        var things = gone.Select(f => f.ThingId).ToList();
        return things.Count == 0 ? [] : await db.RecordFacts
            .Where(f => f.AuthorityId == ids.AuthorityId && f.Record != record && things.Contains(f.ThingId)).Select(f => f.ThingId).ToHashSetAsync(ct);
    }

    private void Remove(RecordFact fact, bool stays)
    {
        db.Remove(fact);
        (stays ? kept : removed).Add(fact.Path);
        if (!stays && loaded.TryGetValue(fact.ThingId, out var row))
        {
            db.Remove(row);
        }
    }

    private void Change(Row row, RecordFact fact)
    {
        changed.Add(row.Path);
        fact.Fingerprint = row.Fingerprint;
        var held = loaded.GetValueOrDefault(fact.ThingId);
        if (held is not null && fact.Adopted)
        {
            FillIn(held, row);
        }
        else if (held is not null && row.CanChange)
        {
            row.Change(held);
        }
        else
        {
            if (held is not null)
            {
                db.Remove(held);
            }
            fact.ThingId = held is null ? fact.ThingId : clock.NewId();
            db.Add(row.Make(fact.ThingId));
        }
    }

    private void Add(Row row)
    {
        added.Add(row.Path);
        var adopted = found.TryGetValue(row.Path, out var id);
        if (adopted)
        {
            FillIn(loaded[id], row);
        }
        else
        {
            id = ids.Of(row.Path);
            db.Add(row.Make(id));
        }
        db.Add(new RecordFact
        {
            Id = clock.NewId(), AuthorityId = ids.AuthorityId, Record = record, Path = row.Path, Kind = row.Type.Name, ThingId = id,
            Fingerprint = row.Fingerprint, Adopted = adopted,
        });
    }

    /// <summary>Lets a file tell only what is not yet known of a row that something else brought in.</summary>
    private void FillIn(Entity held, Row row)
    {
        var told = db.Entry(row.Make(held.Id));
        foreach (var property in db.Entry(held).Properties.Where(p => IsUnknown(p.CurrentValue)))
        {
            var value = told.Property(property.Metadata.Name).CurrentValue;
            if (!IsUnknown(value))
            {
                property.CurrentValue = value;
            }
        }
        if (held is Decision { Due.Kind: DueKind.NotKnown } decision)
        {
            decision.Due = ((Decision)told.Entity).Due;
        }
    }

    private static bool IsUnknown(object? value) =>
        value is null or System.Collections.ICollection { Count: 0 } || (value is Enum and not Basis && value.ToString() == "Unknown");
}
