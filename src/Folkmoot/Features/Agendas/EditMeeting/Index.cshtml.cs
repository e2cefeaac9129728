using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas.EditMeeting;

/// <summary>A meeting and its agenda, written and published.</summary>
[May(Deed.Edit, Thing.Meeting)]
public sealed class IndexModel(Db db, CurrentAuthority authority, Agendas agendas, Person person, Clock clock) : MeetingPage(db, authority)
{
    private const int Most = 300;
    private readonly Db db = db;

    public Objections Wrong { get; } = new();

    public DateOnly Today => clock.Today;

    /// <summary>The decisions that an item may be about, by their keys.</summary>
    public IReadOnlyDictionary<Guid, string> Titles { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What somebody else saved meanwhile; null while nobody did.</summary>
    public Meeting? Met { get; private set; }

    [BindProperty]
    public MeetingTyped Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug, string on, CancellationToken ct)
    {
        if (!await FindAsync(slug, on, ct)) return NotFound();
        await LookAsync(ct);
        Typed = MeetingTyped.Of(Meeting);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string slug, string on, CancellationToken ct) => DoAsync(slug, on, agendas.EditAsync, "/agenda?saved", ct);

    public Task<IActionResult> OnPostPublishAsync(string slug, string on, CancellationToken ct) => DoAsync(slug, on, agendas.PublishAsync, "", ct);

    private async Task<IActionResult> DoAsync(string slug, string on, Func<Body, Guid, NewMeeting, Person, CancellationToken, Task<Attempt<Meeting>>> act, string next, CancellationToken ct)
    {
        if (!await FindAsync(slug, on, ct)) return NotFound();
        await LookAsync(ct);
        ModelState.Clear();
        if (Typed.Read(Titles, Wrong) is not { } asked) return Page();
        var done = await act(Body, Meeting.Id, asked, person, ct);
        if (done.Done is { } meeting) return Redirect(AddressOf(meeting.On) + next);
        Wrong.Add(done.Objections);
        // What somebody else saved is shown beside what was typed; sending again says that it was seen.
        if (Typed.Version != Meeting.Version) (Met, Typed.Version) = (Meeting, Meeting.Version);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct)
    {
        List<Guid> linked = [.. (Meeting.Drafted ?? []).Concat(Meeting.Items).Select(item => item.DecisionId).OfType<Guid>()];
        var open = await db.Decisions.AsNoTracking()
            .Where(d => d.AuthorityId == Authority.Id && (linked.Contains(d.Id) || (d.MadeOn == null && (d.State == DecisionState.Due || d.State == DecisionState.Considered || d.State == DecisionState.Deferred))))
            .OrderByDescending(d => d.SortKey).Take(Most).Select(d => new { d.Id, d.Reference, d.Title }).ToListAsync(ct);
        Titles = open.ToDictionary(d => d.Id, d => d.Reference is null ? d.Title : $"{d.Reference} {d.Title}");
    }
}
