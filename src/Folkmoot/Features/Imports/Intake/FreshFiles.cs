using Folkmoot.Data;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform;
using Folkmoot.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Leaves out files that are refused, belong to no council that can be told, or are held already, byte for byte.</summary>
internal static class FreshFiles
{
    private const string NoCouncil = "which council it belongs to cannot be told: name it with --authority, or put the file in a folder named after the council";

    public static async Task<List<(ReadFile File, Guid AuthorityId, string Address)>> OfAsync(
        Db db, Dictionary<string, Guid> authorities, IReadOnlyList<ReadFile> batch, List<TakenFile> taken, CancellationToken ct)
    {
        var candidates = new List<(ReadFile File, Guid AuthorityId, string Address)>();
        foreach (var file in batch)
        {
            if (file.Refusal is { } reason) taken.Add(new(file, TakenAs.Refused, reason));
            else if (file.Council is null) taken.Add(new(file, TakenAs.Refused, NoCouncil));
            else candidates.Add((file, authorities[Slug.Of(file.Council)], FileStore.AddressOf(file.Bytes)));
        }
        var ids = candidates.Select(c => c.AuthorityId).Distinct().ToList();
        var addresses = candidates.Select(c => c.Address).Distinct(StringComparer.Ordinal).ToList();
        var held = (await db.SourcePageVersions.AsNoTracking().Where(v => ids.Contains(v.AuthorityId) && addresses.Contains(v.FileAddress))
            .Select(v => new { v.AuthorityId, v.FileAddress }).Distinct().ToListAsync(ct)).Select(v => (v.AuthorityId, v.FileAddress)).ToHashSet();
        var fresh = new List<(ReadFile File, Guid AuthorityId, string Address)>();
        foreach (var candidate in candidates)
        {
            if (held.Add((candidate.AuthorityId, candidate.Address))) fresh.Add(candidate);
            else taken.Add(new(candidate.File, TakenAs.Unchanged));
        }
        return fresh;
    }
}
