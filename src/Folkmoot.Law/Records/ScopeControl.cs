namespace Folkmoot.Law.Records;

/// <summary>What one document says of a decision: its notice, its report, its record or the contract. What it does not say is null.</summary>
public sealed record StatedScope
{
    /// <summary>Which document, such as "notice".</summary>
    public required string Document { get; init; }

    /// <summary>Who decides or decided.</summary>
    public string? DecisionMaker { get; init; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The value.</summary>
    public Money? Value { get; init; }

    /// <summary>The first day of the term.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the term.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The provider.</summary>
    public string? Provider { get; init; }

    /// <summary>The options to extend.</summary>
    public string? Options { get; init; }
}

/// <summary>Two documents that say different things of one decision: a warning, for a person to look at.</summary>
/// <param name="Field">What they differ on.</param>
/// <param name="First">The earlier document that says something of it.</param>
/// <param name="FirstSays">What it says.</param>
/// <param name="Other">The later document.</param>
/// <param name="OtherSays">What that says.</param>
public sealed record ScopeDifference(string Field, string First, string FirstSays, string Other, string OtherSays);

/// <summary>Comparing notice, report, record and contract (EXE-23). It is good practice and no statute: what differs is a warning.</summary>
public static class ScopeControl
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-23", 1, "one scope in notice, report, record and contract", Standing.Custom, Confidence.Medium, Since: null,
        "A difference is a warning; whether it is material, so that a new notice is needed, is for a person to say (EXE-05).",
        Instruments.AccessToInformation(9, "(1)"));

    private static readonly (string Field, Func<StatedScope, string?> Of)[] Fields =
    [
        ("decision maker", scope => Plain(scope.DecisionMaker)),
        ("subject", scope => Plain(scope.Subject)),
        ("value", scope => scope.Value?.ToString()),
        ("first day", scope => scope.From is { } day ? $"{day:d MMMM yyyy}" : null),
        ("last day", scope => scope.To is { } day ? $"{day:d MMMM yyyy}" : null),
        ("provider", scope => Plain(scope.Provider)),
        ("options", scope => Plain(scope.Options)),
    ];

    /// <summary>Every field on which a document differs from the first that says something of it. Capitals and spaces make no difference.</summary>
    /// <param name="documents">The documents, in the order in which they were written.</param>
    public static IReadOnlyList<ScopeDifference> Compare(IReadOnlyList<StatedScope> documents)
    {
        List<ScopeDifference> differences = [];
        foreach (var (field, of) in Fields)
        {
            if (documents.FirstOrDefault(document => of(document) is not null) is not { } first) continue;
            var said = of(first)!;
            differences.AddRange(
                from document in documents
                let says = of(document)
                where says is not null && !string.Equals(says, said, StringComparison.OrdinalIgnoreCase)
                select new ScopeDifference(field, first.Document, said, document.Document, says));
        }
        return differences;
    }

    private static string? Plain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
