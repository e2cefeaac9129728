using Folkmoot.Data;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>Finds what is followed. Whoever asks, only what is open to all is found: its name goes out by mail.</summary>
internal sealed class FollowedThings(Db db, Guid authority)
{
    private sealed record Found(FollowedKind Kind, Guid Id, string Slug, string Name);

    /// <summary>The longest words that can be followed, in characters.</summary>
    public const int LongestWords = 100;

    /// <summary>Words as they are followed: on one line; null when nothing in them can be looked for.</summary>
    public static string? Words(string? typed)
    {
        var words = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestWords && Query.Parse(words).Count > 0 ? words : null;
    }

    public static Followed OfWords(string words) => new(FollowedKind.Words, null, words, words, "decisions" + QueryString.Create("q", words));

    /// <summary>The thing at an address; null when the public knows of none.</summary>
    public async Task<Followed?> FindAsync(FollowedKind kind, string slug, CancellationToken ct)
    {
        var found = kind switch
        {
            FollowedKind.Service => await db.Services.Where(s => s.AuthorityId == authority && s.Slug == slug && s.Openness == Openness.Open).Select(s => new Found(kind, s.Id, s.Slug, s.Title)).FirstOrDefaultAsync(ct),
            FollowedKind.Body => await db.Bodies.Where(b => b.AuthorityId == authority && b.Slug == slug).Select(b => new Found(kind, b.Id, b.Slug, b.Name)).FirstOrDefaultAsync(ct),
            FollowedKind.Division => await db.Divisions.Where(d => d.AuthorityId == authority && d.Slug == slug).Select(d => new Found(kind, d.Id, d.Slug, d.Name)).FirstOrDefaultAsync(ct),
            FollowedKind.Decision => await db.Decisions.Where(d => d.AuthorityId == authority && d.Slug == slug && d.Openness == Openness.Open).Select(d => new Found(kind, d.Id, d.Slug, d.Reference == null ? d.Title : d.Reference + " " + d.Title)).FirstOrDefaultAsync(ct),
            _ => null,
        };
        return found is null ? null : Of(found);
    }

    /// <summary>What these followings follow; without those whose thing the public knows no more.</summary>
    public async Task<IReadOnlyDictionary<Guid, Followed>> OfAsync(IReadOnlyCollection<Following> followings, CancellationToken ct)
    {
        var ids = followings.Where(f => f.TargetId is not null).Select(f => f.TargetId!.Value).Distinct().ToList();
        List<Found> found = [];
        if (ids.Count > 0)
        {
            found.AddRange(await db.Services.Where(s => ids.Contains(s.Id) && s.Openness == Openness.Open).Select(s => new Found(FollowedKind.Service, s.Id, s.Slug, s.Title)).ToListAsync(ct));
            found.AddRange(await db.Bodies.Where(b => ids.Contains(b.Id)).Select(b => new Found(FollowedKind.Body, b.Id, b.Slug, b.Name)).ToListAsync(ct));
            found.AddRange(await db.Divisions.Where(d => ids.Contains(d.Id)).Select(d => new Found(FollowedKind.Division, d.Id, d.Slug, d.Name)).ToListAsync(ct));
            found.AddRange(await db.Decisions.Where(d => ids.Contains(d.Id) && d.Openness == Openness.Open).Select(d => new Found(FollowedKind.Decision, d.Id, d.Slug, d.Reference == null ? d.Title : d.Reference + " " + d.Title)).ToListAsync(ct));
        }
        var byId = found.ToDictionary(one => one.Id, Of);
        return followings.Where(f => f.TargetId is not { } id || byId.ContainsKey(id)).ToDictionary(f => f.Id, f => f.TargetId is { } id ? byId[id] : OfWords(f.Words!));
    }

    private static Followed Of(Found found) => new(found.Kind, found.Id, null, found.Name, found.Kind switch
    {
        FollowedKind.Service => "services/" + found.Slug,
        FollowedKind.Body => "bodies/" + found.Slug,
        FollowedKind.Division => "decisions" + QueryString.Create("division", found.Slug),
        _ => "decisions/" + found.Slug,
    });
}
