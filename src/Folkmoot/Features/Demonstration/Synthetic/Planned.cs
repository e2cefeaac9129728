using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>What a matter is about.</summary>
internal enum MatterKind
{
    General,
    Procure,
    Award,
    Extend,
    Modify,
    Direct,
    Review,
}

/// <summary>A decision to be: its day and what it is about. References are given when all are known, in the order of days.</summary>
internal sealed class Matter
{
    public required long Stream { get; init; }

    public required Guid Id { get; init; }

    public required MatterKind Kind { get; init; }

    public required DateOnly Day { get; init; }

    public required Department Department { get; init; }

    public PlannedService? Service { get; init; }

    public PlannedContract? Contract { get; init; }

    public Matter? Earlier { get; init; }

    /// <summary>The term it makes or would make.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The end of what runs before that term.</summary>
    public DateOnly? Before { get; init; }

    public string Reference { get; set; } = "";

    /// <summary>Whether a term rests on it, so that it must have been approved.</summary>
    public bool MadeATerm { get; set; }

    public string Slug => Platform.Slug.Of(Reference);
}

internal sealed record PlannedService(long Stream, Guid Id, Department Department, string Title, string Area, string OtherArea, IReadOnlyList<int> Market)
{
    public string Slug { get; set; } = "";

    public List<PlannedContract> Contracts { get; } = [];
}

internal sealed record PlannedContract(long Stream, Guid Id, PlannedService Service, string? Part, DateOnly Start, Money Annual, IReadOnlyList<int> Providers)
{
    public int Number { get; set; }

    public Regime Regime { get; init; }

    public PlannedContract? Follows { get; init; }

    public DateOnly End { get; set; }

    public List<PlannedTerm> Terms { get; } = [];

    public List<PlannedOption> Options { get; } = [];
}

internal sealed record PlannedTerm(Guid Id, DateOnly From, DateOnly To, Arising Arose, Matter Matter, Answer Competed, IReadOnlyList<Ground> Grounds);

internal sealed record PlannedOption(Guid Id, int Months, Answer TakenUp, Matter? Matter);
