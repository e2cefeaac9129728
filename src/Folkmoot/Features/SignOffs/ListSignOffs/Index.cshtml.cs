using System.Globalization;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.SignOffs.ListSignOffs;

/// <summary>The signatures that wait for the reader, the earliest due first.</summary>
[May(Deed.See, Thing.SignOff)]
public sealed class IndexModel(Waiting waiting, Clock clock, CurrentAuthority authority, Person person) : PageModel
{
    private const int Rows = 50;

    public CurrentAuthority Authority => authority;

    public IReadOnlyList<WaitingLine> Lines { get; private set; } = [];

    /// <summary>The day and key after which the next page begins; null on the last.</summary>
    public string? Next { get; private set; }

    public bool IsLater { get; private set; }

    public DateOnly Today => clock.Today;

    public bool MaySign => person.May(Thing.SignOff, Deed.Settle);

    public string Address => authority.Link("sign-offs");

    public async Task OnGetAsync(string? after, CancellationToken ct)
    {
        var from = Read(after);
        IsLater = from is not null;
        var lines = await waiting.OfAsync(authority.Id, person, from, Rows + 1, ct);
        Lines = [.. lines.Take(Rows)];
        Next = lines.Count > Rows ? $"{Lines[^1].Due:yyyyMMdd}-{Lines[^1].Id:N}" : null;
    }

    private static (DateOnly, Guid)? Read(string? after) =>
        after?.Split('-') is [var day, var key] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && Guid.TryParseExact(key, "N", out var id) ? (due, id) : null;
}
