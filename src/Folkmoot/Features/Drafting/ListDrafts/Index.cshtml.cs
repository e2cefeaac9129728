using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.ListDrafts;

/// <summary>A draft as a line of the list.</summary>
public sealed record DraftLine(int Number, string Title, DraftState State, string StartedBy, DateTime ChangedAt);

/// <summary>The authority's drafts, the latest first.</summary>
[May(Deed.See, Thing.Draft)]
public sealed class IndexModel(Db db, CurrentAuthority authority, Person person) : PageModel
{
    private const int Rows = 50;

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<DraftLine> Lines { get; private set; } = [];

    /// <summary>The number before which the next page begins; null on the last.</summary>
    public int? Next { get; private set; }

    public bool IsLater { get; private set; }

    public bool MayStart => person.May(Thing.Draft, Deed.Start);

    public string Address => authority.Link("drafts");

    public async Task OnGetAsync(int? before, CancellationToken ct)
    {
        IsLater = before is not null;
        var rows = await db.Drafts.AsNoTracking().Where(draft => draft.AuthorityId == authority.Id && (before == null || draft.Number < before)).OrderByDescending(draft => draft.Number).Take(Rows + 1)
            .Select(draft => new DraftLine(
                draft.Number, draft.Sections.Where(section => section.Name == SectionName.Title).Select(section => section.Text).First(), draft.State, draft.StartedBy, draft.Sections.Max(section => section.ChangedAt)))
            .ToListAsync(ct);
        Lines = [.. rows.Take(Rows).Select(row => row with { Title = row.Title.Trim().Length == 0 ? $"Draft {row.Number}, without a title" : row.Title.Trim() })];
        Next = rows.Count > Rows ? Lines[^1].Number : null;
    }
}
