using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>The list of decisions, with its search and its filters.</summary>
public class IndexModel(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public DecisionFilter Filter { get; private set; } = new();

    public FilterChoices Choices { get; private set; } = new([], [], [], []);

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public DecisionPage? Decisions { get; private set; }

    public string List => authority.Link("decisions");

    public async Task OnGetAsync([FromQuery] DecisionFilter filter, CancellationToken ct)
    {
        Filter = filter;
        Choices = await FilterChoices.ReadAsync(db, authority.Id, filter.Service, ct);
        var asked = Asked.Of(filter, Choices);
        Problems = asked.Problems;
        if (Problems.Count == 0)
        {
            Decisions = await new DecisionList(db).ReadAsync(authority.Id, asked, ct);
        }
    }

    /// <summary>The one division whose decisions are listed.</summary>
    public string? Division => string.IsNullOrWhiteSpace(Filter.Division) || Filter.Division == Asked.All ? null : Filter.Division;

    /// <summary>The filters that a new search keeps.</summary>
    public IEnumerable<(string Name, string Value)> Kept() => new (string, string?)[]
    {
        ("status", Filter.Status), ("key", Filter.Key), ("department", Filter.Department), ("body", Filter.Body), ("division", Filter.Division),
        ("service", Filter.Service), ("from", Filter.From), ("to", Filter.To),
    }.Where(f => !string.IsNullOrWhiteSpace(f.Item2)).Select(f => (f.Item1, f.Item2!));

    /// <summary>How many are shown. All are counted only when they fit on the page: a count of a hundred thousand would cost more than the page.</summary>
    public string Count() => (Decisions!.Rows.Count, Filter.After, Decisions.Next) switch
    {
        (0, _, _) => "No decisions",
        (1, null, null) => "One decision",
        (var all, null, null) => $"{all} decisions, latest first",
        (var some, null, _) => $"The latest {some} decisions",
        (1, _, null) => "The oldest decision",
        (var last, _, null) => $"The oldest {last} decisions",
        var (next, _, _) => $"The next {next} decisions, latest first",
    };

    /// <summary>Every filter chosen, in words, with the address of the list without it.</summary>
    public IEnumerable<(string Field, string Words, string Without)> Chosen()
    {
        var first = Filter with { After = null };
        (string Field, string? Value, IReadOnlyList<FilterChoice> Among, DecisionFilter Without)[] lists =
        [
            ("Status", Filter.Status, Choices.Statuses, first with { Status = null }),
            ("Key or not", Filter.Key, FilterChoices.Keys, first with { Key = null }),
            ("Department", Filter.Department, Choices.Departments, first with { Department = null }),
            ("Body", Filter.Body, Choices.Bodies, first with { Body = null }),
            ("Division", Filter.Division, Choices.Divisions, first with { Division = null }),
            ("Service", Filter.Service, Choices.Services, first with { Service = null }),
            ("From", Filter.From, [], first with { From = null }),
            ("To", Filter.To, [], first with { To = null }),
        ];
        return lists.Where(l => !string.IsNullOrWhiteSpace(l.Value))
            .Select(l => (l.Field, l.Among.FirstOrDefault(c => c.Value == l.Value)?.Name ?? l.Value!.Trim(), l.Without.Address(List)));
    }
}
