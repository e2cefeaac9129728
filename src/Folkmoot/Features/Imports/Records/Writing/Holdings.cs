using Folkmoot.Data;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>What the register already holds of the things that a file names.</summary>
internal sealed class Holdings(Db db, Clock clock, Guid authority)
{
    /// <summary>Rows that were here before this file named them, by path.</summary>
    public Dictionary<string, Guid> Found { get; } = new(StringComparer.Ordinal);

    public async Task<Identities> SettleAsync(RecordFile file, IReadOnlyDictionary<string, RecordFact> known, CancellationToken ct)
    {
        var ids = new Identities(authority, clock);
        await FindAsync("body", [.. file.Bodies.Select(b => b.Key)], db.Bodies.Where(b => b.AuthorityId == authority).Select(b => new Held { Slug = b.Slug, Id = b.Id }), ct);
        await FindAsync("division", [.. file.Divisions.Select(d => d.Key)], db.Divisions.Where(d => d.AuthorityId == authority).Select(d => new Held { Slug = d.Slug, Id = d.Id }), ct);
        await FindAsync("partner", [.. file.Partners.Select(p => p.Key)], db.Partners.Where(p => p.AuthorityId == authority).Select(p => new Held { Slug = p.Slug, Id = p.Id }), ct);
        await FindAsync("provider", [.. file.Providers.Select(p => p.Key)], db.Providers.Where(p => p.AuthorityId == authority).Select(p => new Held { Slug = p.Slug, Id = p.Id }), ct);
        await FindAsync("service", [.. file.Services.Select(s => s.Key)], db.Services.Where(s => s.AuthorityId == authority).Select(s => new Held { Slug = s.Slug, Id = s.Id }), ct);
        await FindAsync("contract", [.. file.Contracts.Select(c => c.Key)], db.Contracts.Where(c => c.AuthorityId == authority).Select(c => new Held { Slug = c.Slug, Id = c.Id }), ct);
        await FindAsync("rule", [.. file.Authority.Rules.Select(r => r.Key)], db.AuthorityRules.Where(r => r.AuthorityId == authority).Select(r => new Held { Slug = r.Slug, Id = r.Id }), ct);
        await FindMeetingsAsync(file, ct);
        await FindDecisionsAsync(file, known, ids, ct);
        foreach (var fact in known.Values)
        {
            Found.Remove(fact.Path);
            ids.Settle(fact.Path, fact.ThingId);
        }
        foreach (var (path, id) in Found)
        {
            ids.Settle(path, id);
        }
        return ids;
    }

    private async Task FindAsync(string kind, List<string> keys, IQueryable<Held> held, CancellationToken ct)
    {
        if (keys.Count > 0)
        {
            await held.Where(h => keys.Contains(h.Slug)).ForEachAsync(h => Found.Add($"{kind}/{h.Slug}", h.Id), ct);
        }
    }

    /// <summary>A body meets once on a day, so a meeting is known again by body and day.</summary>
    private async Task FindMeetingsAsync(RecordFile file, CancellationToken ct)
    {
        var meetings = file.Bodies.SelectMany(b => b.Meetings, (body, meeting) => (Body: body.Key, meeting.On, meeting.Key)).ToList();
        var (bodies, days) = (meetings.ConvertAll(m => m.Body), meetings.ConvertAll(m => m.On));
        var held = meetings.Count == 0 ? [] : await db.Meetings.Where(m => m.AuthorityId == authority && bodies.Contains(m.Body!.Slug) && days.Contains(m.On))
            .Select(m => new { m.Body!.Slug, m.On, m.Id }).ToDictionaryAsync(m => (m.Slug, m.On), m => m.Id, ct);
        foreach (var meeting in meetings)
        {
            if (held.TryGetValue((meeting.Body, meeting.On), out var id))
            {
                Found.Add($"meeting/{meeting.Key}", id);
            }
        }
    }

    private async Task FindDecisionsAsync(RecordFile file, IReadOnlyDictionary<string, RecordFact> known, Identities ids, CancellationToken ct)
    {
        var keys = file.Decisions.Select(d => d.Key).ToList();
        var references = file.Decisions.SelectMany(d => d.References).Select(r => r.Reference).ToList();
        var held = await db.Decisions.Where(d => d.AuthorityId == authority && (keys.Contains(d.Slug) || references.Contains(d.Reference!)))
            .Select(d => new { d.Id, d.Slug, d.Reference, d.SortKey }).ToListAsync(ct);
        foreach (var decision in held)
        {
            var path = $"decision/{decision.Slug}";
            if (keys.Contains(decision.Slug))
            {
                Found.Add(path, decision.Id);
            }
            if (!known.TryGetValue(path, out var fact) || fact.Adopted)
            {
                ids.SortKeys[decision.Id] = decision.SortKey;
            }
            ids.DecisionsHeld[decision.Reference ?? ""] = decision.Id;
        }
    }

    private sealed class Held
    {
        public required string Slug { get; init; }

        public required Guid Id { get; init; }
    }
}
