using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Agendas.AddMeeting;

/// <summary>Adds a meeting of a body.</summary>
[May(Deed.Start, Thing.Meeting)]
public sealed class IndexModel(Db db, CurrentAuthority authority, Agendas agendas, Person person) : MeetingPage(db, authority)
{
    public Objections Wrong { get; } = new();

    [BindProperty]
    public MeetingTyped Typed { get; set; } = new() { Status = NewMeeting.Statuses[0] };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await FindBodyAsync(slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindBodyAsync(slug, ct)) return NotFound();
        if (Typed.Read(new Dictionary<Guid, string>(), Wrong) is not { } asked) return Page();
        var added = await agendas.AddAsync(Body, asked, person, ct);
        if (added.Done is { } meeting) return Redirect(AddressOf(meeting.On) + "/agenda");
        Wrong.Add(added.Objections);
        return Page();
    }
}
