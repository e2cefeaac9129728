using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions.ShowDecision;

/// <summary>All that the page of a decision shows.</summary>
/// <param name="Decision">The decision with its history, papers and considerations.</param>
/// <param name="Divisions">The divisions it affects.</param>
/// <param name="Services">The services it is about.</param>
/// <param name="Named">The decisions its record names.</param>
/// <param name="NamedBy">The decisions whose records name it.</param>
public sealed record DecisionRecord(
    Decision Decision, IReadOnlyList<string> Divisions, IReadOnlyList<ServiceLink> Services, IReadOnlyList<DecisionLink> Named, IReadOnlyList<DecisionLink> NamedBy);

public sealed record ServiceLink(string Slug, string Title);

/// <summary>Another decision: without a slug when it is not held here.</summary>
public sealed record DecisionLink(string? Reference, string? Slug, string? Title);

/// <summary>A fact of a decision's record, which shows its source when that is another than the decision's own.</summary>
public sealed record OwnSource(RecordedEntity Fact, Decision Decision);
