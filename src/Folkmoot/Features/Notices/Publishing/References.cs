using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>The references of an authority's decisions. All of them are asked, withheld ones too, so that no number is given twice.</summary>
internal static class References
{
    /// <summary>The reference typed, else the next of the authority's pattern; null when there is neither.</summary>
    public static async Task<string?> OfNewAsync(Db db, Authority authority, string? typed, DateOnly day, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(typed)) return typed.Trim();
        if (authority.ReferencePattern is not { } pattern) return null;
        var stem = ReferencePattern.Stem(pattern, day);
        var held = await db.Decisions.IgnoreQueryFilters().Where(d => d.AuthorityId == authority.Id && d.Reference!.StartsWith(stem)).Select(d => d.Reference!).ToListAsync(ct);
        return ReferencePattern.Next(pattern, day, held);
    }

    public static Task<bool> IsTakenAsync(Db db, Guid authority, string reference, CancellationToken ct) =>
        db.Decisions.IgnoreQueryFilters().AnyAsync(d => d.AuthorityId == authority && d.Reference == reference, ct);
}
