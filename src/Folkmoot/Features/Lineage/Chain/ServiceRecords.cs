using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Services;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Everything the register holds of one service, as rows that link to each other by key.</summary>
public sealed record ServiceRecords(Service Service)
{
    public IReadOnlyList<Contract> Contracts { get; init; } = [];

    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<ExtensionOption> Options { get; init; } = [];

    public IReadOnlyList<FundingLine> Funding { get; init; } = [];

    public IReadOnlyList<Saving> Savings { get; init; } = [];

    public IReadOnlyList<DecisionEntry> Decisions { get; init; } = [];

    public IReadOnlyList<Consideration> Considerations { get; init; } = [];

    public IReadOnlyList<ServiceEvent> Events { get; init; } = [];

    public IReadOnlyList<Onward> ContinuesAs { get; init; } = [];

    public IReadOnlyList<Onward> ContinuedFrom { get; init; } = [];
}

/// <summary>A service at the other end of a continuation.</summary>
public sealed record Onward(string Title, string Slug, string? Part, Basis Basis, string? Source, string? SourceUrl);

/// <summary>What a lineage shows of a decision.</summary>
public sealed record DecisionEntry(Guid Id, string Slug, string? Reference, string Title, DecisionState State)
{
    public DateOnly? MadeOn { get; init; }

    public required Due Due { get; init; }

    public DateOnly? NoticeOn { get; init; }

    public Basis Basis { get; init; }

    public string? Source { get; init; }

    public string? SourceUrl { get; init; }

    /// <summary>The day that places it, when it has one of its own.</summary>
    public DateOnly? Day => MadeOn ?? Due.From ?? Due.To ?? NoticeOn;

    /// <summary>Whether it is announced for a day from today on and not yet made.</summary>
    public bool IsAhead(DateOnly today) =>
        MadeOn is null && (Due.To ?? Due.From) >= today && State is (DecisionState.Unknown or DecisionState.Due or DecisionState.Considered or DecisionState.Deferred);

    public string Name => Reference ?? "Reference not known";
}
