namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>The list's form exactly as it was typed, so that nothing typed is lost.</summary>
public sealed record DecisionFilter
{
    public string? Q { get; init; }

    public string? Status { get; init; }

    public string? Key { get; init; }

    public string? Department { get; init; }

    public string? Body { get; init; }

    public string? Division { get; init; }

    public string? Service { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The sort key of the last decision on the page before.</summary>
    public long? After { get; init; }

    public bool HasWords => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The address of the list with this filter.</summary>
    public string Address(string list)
    {
        (string Name, string? Value)[] fields =
        [
            ("q", Q), ("status", Status), ("key", Key), ("department", Department), ("body", Body), ("division", Division),
            ("service", Service), ("from", From), ("to", To), ("after", After?.ToString()),
        ];
        return list + QueryString.Create(fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => KeyValuePair.Create(f.Name, f.Value)));
    }
}
