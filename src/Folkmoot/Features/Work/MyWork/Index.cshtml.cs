using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Deadlines;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Work.MyWork;

/// <summary>What needs whoever has signed in: late, this week, coming.</summary>
[May(Deed.See, Thing.Work)]
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority, Person person) : PageModel
{
    private WorkPage due = new([], null);

    /// <summary>Where the list of what is due goes on.</summary>
    [FromQuery]
    public string? Due { get; init; }

    /// <summary>Where the list of what is coming goes on.</summary>
    [FromQuery]
    public string? Coming { get; init; }

    public DateOnly Today => clock.Today;

    public string Address => authority.Link("my-work");

    public bool IsFirst => DayPlace.Read(Due) is null && DayPlace.Read(Coming) is null;

    /// <summary>The latest passed first.</summary>
    public IReadOnlyList<WorkLine> Late => [.. due.Lines.Where(line => line.Day < Today)];

    public IReadOnlyList<WorkLine> ThisWeek => [.. due.Lines.Where(line => line.Day >= Today).Reverse()];

    public WorkPage Later { get; private set; } = new([], null);

    public string? MoreDue => due.Next is { } next ? Address + QueryString.Create("due", next.ToString()) : null;

    public string? MoreComing => Later.Next is { } next ? Address + QueryString.Create("coming", next.ToString()) : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var work = new WorkList(db, clock);
        if (DayPlace.Read(Coming) is null) due = await work.DueAsync(authority.Id, person, DayPlace.Read(Due), ct);
        if (DayPlace.Read(Due) is null) Later = await work.ComingAsync(authority.Id, person, DayPlace.Read(Coming), ct);
    }
}
