using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>What the form means, or what is wrong with it, by field.</summary>
public sealed record Asked(
    string? Words, DecisionState? State, Answer? IsKey, string? Department, Guid? BodyId, Guid? DivisionId, bool AllDivisions, Guid? ServiceId,
    long? From, long? To, long? After, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>The value of the division field that asks for decisions that affect all divisions.</summary>
    public const string All = "all";

    /// <summary>Every decision.</summary>
    public static readonly Asked Nothing = new(null, null, null, null, null, null, false, null, null, null, null, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Whether nothing but words is asked for.</summary>
    public bool IsOnlyWords => this == Nothing with { Words = Words, After = After, Problems = Problems };

    public static Asked Of(DecisionFilter filter, FilterChoices choices)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var state = Chosen(filter.Status, "status", choices.Statuses, problems);
        var key = Chosen(filter.Key, "key", FilterChoices.Keys, problems);
        var department = Chosen(filter.Department, "department", choices.Departments, problems);
        var body = Chosen(filter.Body, "body", choices.Bodies, problems);
        var division = Chosen(filter.Division, "division", choices.Divisions, problems);
        var service = Chosen(filter.Service, "service", choices.Services, problems);
        var from = Day(filter.From, "from", problems);
        var to = Day(filter.To, "to", problems);
        if (from > to)
        {
            problems["to"] = "The last day must be the same as or after the first";
        }
        return new Asked(
            filter.HasWords ? filter.Q : null, state is null ? null : Enum.Parse<DecisionState>(state.Id), key is null ? null : Enum.Parse<Answer>(key.Id),
            department?.Id, IdOf(body), division?.Value == All ? null : IdOf(division), division?.Value == All, IdOf(service),
            from is { } first ? SortKey.StartOf(first) : null, to is { } last ? SortKey.StartOf(last.AddDays(1)) : null, filter.After, problems);
    }

    private static FilterChoice? Chosen(string? value, string field, IReadOnlyList<FilterChoice> choices, Dictionary<string, string> problems)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }
        var choice = choices.FirstOrDefault(c => c.Value == value);
        if (choice is null)
        {
            problems[field] = $"There is no “{value}” here. Choose from the list";
        }
        return choice;
    }

    private static Guid? IdOf(FilterChoice? choice) => choice is null ? null : Guid.Parse(choice.Id);

    private static DateOnly? Day(string? typed, string field, Dictionary<string, string> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }
        var day = TypedDay.Read(typed, out var problem);
        if (problem is not null)
        {
            problems[field] = problem;
        }
        return day;
    }
}
