namespace Folkmoot.Features.Contracts.Register;

/// <summary>The register's form exactly as it was typed, so that nothing typed is lost.</summary>
public sealed record RegisterFilter
{
    public string? Q { get; init; }

    /// <summary>Ending within so many months.</summary>
    public string? Ending { get; init; }

    /// <summary>A service by its address or by words of its title.</summary>
    public string? Service { get; init; }

    public string? Provider { get; init; }

    public string? Regime { get; init; }

    public string? State { get; init; }

    /// <summary>The order, "-" before it for the other way round: "end", "-value".</summary>
    public string? Sort { get; init; }

    /// <summary>Where the page before ended: see <see cref="Place"/>.</summary>
    public string? After { get; init; }

    public bool Narrows => new[] { Q, Ending, Service, Provider, Regime, State }.Any(f => !string.IsNullOrWhiteSpace(f));

    /// <summary>The fields that a form keeps unseen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields => new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("ending", Ending), new("service", Service), new("provider", Provider), new("regime", Regime), new("state", State),
        new("sort", Sort), new("after", After),
    }.Where(f => !string.IsNullOrWhiteSpace(f.Value));

    public string Address(string list) => list + QueryString.Create(Fields);
}
