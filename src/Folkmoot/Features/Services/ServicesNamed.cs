using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Services;

/// <summary>The services that somebody means: by the end of their address, or by words of their title.</summary>
public static class ServicesNamed
{
    /// <summary>At most so many of them, and the title when the address named the one. Null when nothing is typed.</summary>
    public static async Task<(IReadOnlyList<Guid>? Ids, string? Title)> ReadAsync(Db db, Guid authorityId, string? typed, int most, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);
        var text = typed.Trim();
        var all = db.Services.AsNoTracking().Where(s => s.AuthorityId == authorityId);
        if (await all.Where(s => s.Slug == text).Select(s => new { s.Id, s.Title }).FirstOrDefaultAsync(ct) is { } named) return ([named.Id], named.Title);
        return (await db.WithTyped(all, text, s => s.Title).OrderBy(s => s.Id).Select(s => s.Id).Take(most).ToListAsync(ct), null);
    }
}
