using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions.ListDecisions;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Deadlines;

/// <summary>Every contract whose last safe day has passed.</summary>
public sealed class LateModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public DeadlineFilter Filter { get; private set; } = null!;

    public IReadOnlyList<string> Departments { get; private set; } = [];

    public DeadlinePage<LateLine> Late { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public string Deadlines => authority.Link("deadlines");

    public string List => authority.Link("deadlines/late");

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter = DeadlineFilter.Of(Request.Query);
        Departments = await DepartmentNames.ReadAsync(db, authority.Id, ct);
        Late = await (await Folkmoot.Features.Deadlines.Deadlines.OfAsync(db, authority.Id, Filter, Today, ct)).LateAsync(Folkmoot.Features.Deadlines.Deadlines.PageSize, ct);
    }
}
