using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Search;

/// <summary>Searches everything of one authority, or of all.</summary>
public class IndexModel(Db db, CurrentAuthority current) : PageModel
{
    private const int PageSize = 20;
    private const int Few = 5;

    /// <summary>The kinds of things, in the order of the page: few services and contracts before many decisions.</summary>
    public static readonly IReadOnlyList<(string Kind, string Title)> Kinds = [("service", "Services"), ("contract", "Contracts"), ("decision", "Decisions"), ("paper", "Papers")];

    [FromQuery]
    public string? Q { get; init; }

    [FromQuery]
    public string? Kind { get; init; }

    [FromQuery]
    public long? After { get; init; }

    public bool HasWords => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The address of this search.</summary>
    public string Here => current.IsSet ? current.Link("search") : "/search";

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    public bool IsOfOneAuthority => current.IsSet;

    /// <summary>The finds of one kind.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Title">Its heading.</param>
    /// <param name="Hits">The finds, latest first.</param>
    /// <param name="More">The address of more of them; null when there are none.</param>
    public sealed record Part(string Kind, string Title, IReadOnlyList<Find> Hits, string? More);

    /// <summary>A find with its full address.</summary>
    public sealed record Find(Hit Hit, string Address, string? Authority);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!HasWords)
        {
            return;
        }
        var asked = Kinds.Where(k => k.Kind == Kind).DefaultIfEmpty().First();
        var authorities = IsOfOneAuthority ? [current.Value] : await db.Authorities.AsNoTracking().ToListAsync(ct);
        var names = authorities.ToDictionary(a => a.Id);
        Parts = asked.Kind is null
            ? [await PartAsync(Kinds[0], Few, names, ct), await PartAsync(Kinds[1], Few, names, ct), await PartAsync(Kinds[2], Few * 2, names, ct), await PartAsync(Kinds[3], Few, names, ct)]
            : [await PartAsync(asked, PageSize, names, ct)];
    }

    /// <summary>The address of this search for one kind, or all.</summary>
    public string Address(string? kind, long? after = null) => Here + QueryString.Create(
        new[] { ("q", Q), ("kind", kind), ("after", after?.ToString()) }.Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    // The words of a withheld paper are read in the paper itself, where each sight of it is written down.
    private static Hit Unread(Hit hit) => hit.Kind == "paper" && hit.Openness is Openness.Exempt or Openness.Confidential ? hit with { Snippet = "" } : hit;

    private async Task<Part> PartAsync((string Kind, string Title) kind, int take, Dictionary<Guid, Authority> authorities, CancellationToken ct)
    {
        var before = Kind is null ? null : After;
        var wanted = new Wanted(Q!, db.Reader, kind.Kind, IsOfOneAuthority ? current.Id : null, before, take + 1);
        var hits = await db.FindAsync(wanted, ct);
        var shown = hits.Take(take).Select(Unread).Select(h => new Find(h, $"/{authorities[h.AuthorityId].ShortName}/{h.Path}", IsOfOneAuthority ? null : authorities[h.AuthorityId].Name));
        var more = hits.Count <= take ? null : Kind is null ? Address(kind.Kind) : Address(kind.Kind, hits[take - 1].SortKey);
        return new Part(kind.Kind, kind.Title, [.. shown], more);
    }
}
