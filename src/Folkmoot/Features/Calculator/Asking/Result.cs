using Folkmoot.Law;

namespace Folkmoot.Features.Calculator.Asking;

/// <summary>What was worked out.</summary>
/// <param name="Says">The answer in plain words, fit to be copied into a letter.</param>
public sealed record Result(string Says)
{
    public IReadOnlyList<DateFound> Dates { get; init; } = [];

    public IReadOnlyList<Law.Answer> Tests { get; init; } = [];

    public IReadOnlyList<FigureFound> Figures { get; init; } = [];

    /// <summary>Where an authority's own rule was used or missing, and what else a reader has to know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <param name="Name">What the day is.</param>
/// <param name="Deadline">The day with its sum.</param>
/// <param name="Rule">The rule that fixes the length; the sum has its own rule of counting.</param>
public sealed record DateFound(string Name, Deadline Deadline, Rule Rule)
{
    /// <summary>Whether it is the other reading, shown beside the one adopted.</summary>
    public bool IsOtherReading { get; init; }

    /// <summary>The rules it was counted by: the one that fixes the length and the one that counts.</summary>
    public IEnumerable<Rule> Rules => new[] { Rule, Deadline.Rule }.DistinctBy(rule => rule.Id);

    public string? Calendar => Deadline.Calendar?.Holidays.Version;
}

/// <param name="Name">What the figure is.</param>
/// <param name="Value">The figure, as it is written.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Rule">The rule it belongs to.</param>
/// <param name="Citation">The provision that fixes it.</param>
public sealed record FigureFound(string Name, string Value, DateOnly From, Rule Rule, Citation Citation);
