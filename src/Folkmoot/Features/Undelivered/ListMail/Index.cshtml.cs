using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Undelivered.ListMail;

/// <summary>A mail without its address and its words.</summary>
public sealed record MailLine(Guid Id, string About, MailState State, DateTime WrittenAt, DateTime? EndedAt, int Attempts, string? Reason);

/// <summary>Mail that was not delivered, the latest first.</summary>
[May(Deed.See, Thing.Mail)]
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority, Person person) : PageModel
{
    private const int Rows = 50;

    /// <summary>Only what was written before this one.</summary>
    [FromQuery]
    public Guid? Before { get; init; }

    public IReadOnlyList<MailLine> Lines { get; private set; } = [];

    public Guid? Next { get; private set; }

    public string? Refusal { get; private set; }

    public string? Did { get; private set; }

    public bool MaySettle => person.May(Thing.Mail, Deed.Settle);

    public string Address => authority.Link("mail");

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Refusal)];

    public Task OnGetAsync(string? did, CancellationToken ct)
    {
        Did = did switch { "again" => "The mail will be sent again.", "let-go" => "The mail was let go, and its address and text are forgotten.", _ => null };
        return ListAsync(ct);
    }

    public Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken ct) => DoAsync(new LeftMail(db, clock, person).SendAgainAsync(authority.Id, id, ct), "again", ct);

    public Task<IActionResult> OnPostLetGoAsync(Guid id, CancellationToken ct) => DoAsync(new LeftMail(db, clock, person).LetGoAsync(authority.Id, id, ct), "let-go", ct);

    /// <summary>"22 November 2026 at 9:05", in London.</summary>
    public static string When(DateTime utc) => $"{Clock.DayOf(utc):d MMMM yyyy} at {Clock.TimeOf(utc):H:mm}";

    private async Task<IActionResult> DoAsync(Task<string?> act, string did, CancellationToken ct)
    {
        if (!MaySettle) return StatusCode(StatusCodes.Status403Forbidden);
        Refusal = await act;
        if (Refusal is null) return Redirect($"{Address}?did={did}");
        await ListAsync(ct);
        return Page();
    }

    private async Task ListAsync(CancellationToken ct)
    {
        var left = LeftMail.Of(db, authority.Id).AsNoTracking();
        if (Before is { } before) left = left.Where(m => m.Id < before);
        var rows = await left.OrderByDescending(m => m.Id).Take(Rows + 1).Select(m => new MailLine(m.Id, m.About, m.State, m.WrittenAt, m.EndedAt, m.Attempts, m.Reason)).ToListAsync(ct);
        Next = rows.Count > Rows ? rows[Rows - 1].Id : null;
        Lines = [.. rows.Take(Rows)];
    }
}
