using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Considering;

/// <summary>What a body made of a decision, as somebody writes it down.</summary>
/// <param name="BodyId">The body; fixed once it is written.</param>
/// <param name="On">The day of its meeting.</param>
/// <param name="Outcome">What it made of it.</param>
/// <param name="Comments">What it said.</param>
/// <param name="Version">The version that was looked at.</param>
public sealed record NewConsideration(Guid? BodyId, DateOnly? On, Outcome Outcome, string? Comments, int? Version);
