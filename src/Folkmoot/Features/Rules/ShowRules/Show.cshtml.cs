using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Rules.ShowRules;

/// <summary>An authority's own rules, as they hold on a day.</summary>
public class ShowModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public CurrentAuthority Authority => authority;

    public AuthorityRules Rules { get; private set; } = AuthorityRules.None;

    [FromQuery]
    public string? On { get; init; }

    public DateOnly Day { get; private set; }

    public string? Problem { get; private set; }

    public bool IsToday => Day == clock.Today;

    public RulesOnDay Held => Rules.On(Day);

    /// <summary>The rows of a subject that do not hold on the day: those before it and those after it.</summary>
    public IEnumerable<AuthorityRule> Others(Subject subject) => Rules.Rows.Where(row => row.Subject == subject).Except(Held.Of(subject));

    public async Task OnGetAsync(CancellationToken ct)
    {
        string? problem = null;
        Day = (string.IsNullOrWhiteSpace(On) ? null : TypedDay.Read(On, out problem)) ?? clock.Today;
        Problem = problem;
        Rules = await AuthorityRules.OfAsync(db, authority.Id, ct);
    }
}
