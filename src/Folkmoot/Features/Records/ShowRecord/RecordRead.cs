using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records.ShowRecord;

/// <summary>The published record of a decision, with every version of it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Versions">Every version, the latest first; empty where none was published here.</param>
/// <param name="Asked">The number of the version asked for; null for the latest.</param>
public sealed record RecordRead(Decision Decision, IReadOnlyList<PublishedRecord> Versions, int? Asked)
{
    /// <summary>The version shown.</summary>
    public PublishedRecord? Shown => Asked is { } number ? Versions.FirstOrDefault(v => v.Number == number) : Versions.FirstOrDefault();

    /// <summary>The version that took its place; null for the latest.</summary>
    public PublishedRecord? Later => Versions.LastOrDefault(v => v.Number > Shown?.Number);

    /// <summary>Whether what is shown is still what was hashed.</summary>
    public bool IsWhole => Shown is { Taking: { } taking } shown && RecordForm.HashOf(Decision, taking, shown) == shown.Hash;

    public static async Task<RecordRead?> FindAsync(Db db, Guid authority, string slug, int? version, CancellationToken ct)
    {
        var decision = await db.DecisionAsync(authority, slug, ct);
        if (decision is null) return null;
        var versions = await db.PublishedRecords.AsNoTracking().Include(r => r.Taking).ThenInclude(t => t!.Meeting)
            .Where(r => r.AuthorityId == authority && r.DecisionId == decision.Id).OrderByDescending(r => r.Number).ToListAsync(ct);
        var read = new RecordRead(decision, versions, version);
        return version is not null && read.Shown is null ? null : read;
    }
}
