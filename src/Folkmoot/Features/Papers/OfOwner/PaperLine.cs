using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>A paper as a line of a list, without its words.</summary>
public sealed record PaperLine(
    Guid Id, string Title, DocumentKind Kind, Handling Handling, Withholding? Withholding, DateOnly? ReviewOn, Openness Openness, PublishedWith PublishedWith, DateOnly? PublishedOn,
    DateOnly? RemovedOn, bool IsHeld, Guid? OpenPartId, PaperVersion? Newest)
{
    /// <summary>More papers than any decision has.</summary>
    private const int Most = 500;

    public string Path => $"papers/{Id}/{Newest!.NameInAddress}";

    /// <summary>The papers of a decision, a draft or an agenda item that the reader may see, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<PaperLine>> OfAsync(Db db, PaperOwner owner, CancellationToken ct)
    {
        var lines = await db.Papers.AsNoTracking().Where(owner.Owns()).OrderBy(p => p.Id).Take(Most).Select(p => new PaperLine(
            p.Id, p.Title, p.Kind, p.Handling, p.Withholding, p.ReviewOn, p.Openness, p.PublishedWith, p.PublishedOn, p.RemovedOn, p.IsHeld, p.OpenPartId, p.Versions.FirstOrDefault(v => v.Number == p.Newest))).ToListAsync(ct);
        return [.. lines.Where(line => line.Newest is not null)];
    }
}
