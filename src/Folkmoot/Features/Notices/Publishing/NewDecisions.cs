using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>Begins a decision with its first notice.</summary>
internal static class NewDecisions
{
    public static async Task<Decision> BeginAsync(Db db, Clock clock, Guid authority, NoticeForm form, CancellationToken ct)
    {
        var decision = new Decision
        {
            Id = clock.NewId(), AuthorityId = authority, Reference = form.Reference, Title = form.Title, Slug = await SlugAsync(db, authority, Slug.Of(form.Reference ?? form.Title), ct),
            Source = $"Notice {form.Number} of {form.Authority}",
        };
        db.Add(decision);
        return decision;
    }

    private static async Task<string> SlugAsync(Db db, Guid authority, string wanted, CancellationToken ct)
    {
        var taken = await db.Decisions.IgnoreQueryFilters().Where(d => d.AuthorityId == authority && d.Slug.StartsWith(wanted)).Select(d => d.Slug).ToListAsync(ct);
        return taken.Contains(wanted) ? Enumerable.Range(2, taken.Count + 1).Select(n => $"{wanted}-{n}").First(slug => !taken.Contains(slug)) : wanted;
    }
}
