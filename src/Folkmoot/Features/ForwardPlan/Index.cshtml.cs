using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Decisions.ListDecisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.ForwardPlan;

/// <summary>The forward plan: what is due, when and by whom.</summary>
public class IndexModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public CurrentAuthority Authority => authority;

    public FilterChoices Choices { get; private set; } = new([], [], [], []);

    public PlanPage Plan { get; private set; } = new([], null, [], []);

    public DateOnly Today => clock.Today;

    [FromQuery]
    public string? Department { get; init; }

    [FromQuery]
    public string? Body { get; init; }

    [FromQuery]
    public string? Key { get; init; }

    [FromQuery]
    public long? After { get; init; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Choices = await FilterChoices.ReadAsync(db, authority.Id, service: null, ct);
        var body = Choices.Bodies.FirstOrDefault(c => c.Value == Body);
        var key = FilterChoices.Keys.FirstOrDefault(c => c.Value == Key);
        var filter = new PlanFilter(
            Choices.Departments.FirstOrDefault(c => c.Value == Department)?.Id, body is null ? null : Guid.Parse(body.Id),
            key is null ? null : Enum.Parse<Answer>(key.Id), After);
        Plan = await new Plan(db).ReadAsync(authority.Id, filter, Today, ct);
    }

    /// <summary>The coming decisions by the month in which each is due; one whose period has begun stands under this month.</summary>
    public IEnumerable<IGrouping<string, DecisionRow>> Months() =>
        Plan.Coming.GroupBy(d => (d.Due.From ?? d.Due.To) is { } day && day > Today ? day.MonthInWords() : Today.MonthInWords(), StringComparer.Ordinal);

    /// <summary>The address of the plan with its filters, after a decision.</summary>
    public string Address(long? after) => authority.Link("forward-plan") + QueryString.Create(
        new[] { ("department", Department), ("body", Body), ("key", Key), ("after", after?.ToString()) }
            .Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
}
