using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>Finds who wants to be told: every following is looked at once for all the news.</summary>
/// <param name="db">Opened for the public.</param>
internal sealed class Audience(Db db)
{
    // So many searches make one question to the database.
    private const int SearchesAtOnce = 40;

    /// <summary>The happenings with the followings that want each. Whoever confirmed only after it was written is not told.</summary>
    public async Task<IReadOnlyList<(Happening News, IReadOnlyList<Following> Wanted)>> OfAsync(IReadOnlyList<Happening> happenings, DateTime writtenAt, CancellationToken ct)
    {
        var authorities = happenings.Select(h => h.AuthorityId).Distinct().ToList();
        var things = happenings.SelectMany(h => h.About).Distinct().ToList();
        var all = happenings.Any(h => h.IsAboutAllDivisions);
        var followings = await db.Followings.AsNoTracking()
            .Where(f => authorities.Contains(f.AuthorityId) && f.ConfirmedAt != null && f.ConfirmedAt < writtenAt
                && (f.Kind == FollowedKind.Words || (all && f.Kind == FollowedKind.Division) || EF.Parameter(things).Contains(f.TargetId!.Value)))
            .OrderBy(f => f.Id).ToListAsync(ct);
        var found = await FoundAsync(followings, happenings, ct);
        return [.. from happening in happenings
                   let wanted = followings.Where(f => f.AuthorityId == happening.AuthorityId && IsWanted(f, happening, found)).ToList()
                   where wanted.Count > 0
                   select (happening, (IReadOnlyList<Following>)wanted)];
    }

    private static bool IsWanted(Following following, Happening happening, HashSet<(Guid Authority, string Words, long SortKey)> found) => following.Kind switch
    {
        FollowedKind.Words => happening.SortKey is { } key && found.Contains((following.AuthorityId, following.Words!, key)),
        FollowedKind.Division when happening.IsAboutAllDivisions => true,
        _ => happening.About.Contains(following.TargetId!.Value),
    };

    /// <summary>Which words stand in which decision, by the same index that a search asks.</summary>
    private async Task<HashSet<(Guid Authority, string Words, long SortKey)>> FoundAsync(IReadOnlyList<Following> followings, IReadOnlyList<Happening> happenings, CancellationToken ct)
    {
        var found = new HashSet<(Guid, string, long)>();
        var keys = happenings.Where(h => h.SortKey is not null).Select(h => h.SortKey!.Value).Distinct().ToList();
        var words = followings.Where(f => f.Kind == FollowedKind.Words).Select(f => (f.AuthorityId, f.Words!)).Distinct().ToList();
        if (keys.Count == 0) return found;
        foreach (var some in words.Chunk(SearchesAtOnce))
        {
            IQueryable<Find>? searches = null;
            for (var i = 0; i < some.Length; i++)
            {
                var (place, wanted) = (i, new Wanted(some[i].Item2, Reader.Public, Decision.Kind, some[i].AuthorityId));
                var search = db.Matching(wanted).Where(key => EF.Parameter(keys).Contains(key)).Select(key => new Find { Place = place, SortKey = key });
                searches = searches is null ? search : searches.Concat(search);
            }
            found.UnionWith((await searches!.ToListAsync(ct)).Select(find => (some[find.Place].AuthorityId, some[find.Place].Item2, find.SortKey)));
        }
        return found;
    }

    private sealed class Find
    {
        public int Place { get; init; }

        public long SortKey { get; init; }
    }
}
