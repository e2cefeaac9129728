using Folkmoot.Data;
using Folkmoot.Features.Agendas.InPrivate;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas.ShowMeeting;

/// <summary>What a body makes of a decision on its agenda.</summary>
public sealed record ItemDecision(string Slug, string? Reference, string Title, Outcome? Outcome);

/// <summary>The public page of a meeting.</summary>
public sealed class IndexModel(Db db, CurrentAuthority authority, Person person, Clock clock) : MeetingPage(db, authority)
{
    private const int LongestName = 80;
    private readonly Db db = db;

    public IReadOnlyDictionary<Guid, ItemDecision> Decisions { get; private set; } = new Dictionary<Guid, ItemDecision>();

    public IReadOnlyList<PrivateNotice> Private { get; private set; } = [];

    public bool MayEdit => person.May(Thing.Meeting, Deed.Edit);

    public bool IsOver => Meeting.On < clock.Today;

    public bool IsCancelled => Meeting.PrintedStatus == NewMeeting.Cancelled;

    /// <summary>What the papers of an item call it: its number, or the start of its title.</summary>
    public static string NameOf(AgendaItem item) => item.Number ?? (item.Title.Length > LongestName ? item.Title[..LongestName] : item.Title);

    public bool IsLate(AgendaItem item) => Agenda.IsLate(item, Meeting.ConvenedOn);

    public async Task<IActionResult> OnGetAsync(string slug, string on, CancellationToken ct)
    {
        if (!await FindAsync(slug, on, ct)) return NotFound();
        List<Guid> about = [.. Meeting.Items.Select(item => item.DecisionId).OfType<Guid>()];
        var found = await db.Decisions.AsNoTracking().Where(d => d.AuthorityId == Authority.Id && about.Contains(d.Id))
            .Select(d => new { d.Id, d.Slug, d.Reference, d.Title, Outcome = db.Considerations.Where(c => c.DecisionId == d.Id && c.MeetingId == Meeting.Id).Select(c => (Outcome?)c.Outcome).FirstOrDefault() }).ToListAsync(ct);
        Decisions = found.ToDictionary(d => d.Id, d => new ItemDecision(d.Slug, d.Reference, d.Title, d.Outcome));
        Private = await db.PrivateNotices.AsNoTracking().Where(n => n.AuthorityId == Authority.Id && n.MeetingId == Meeting.Id).OrderBy(n => n.PublishedAt).ToListAsync(ct);
        return Page();
    }
}
