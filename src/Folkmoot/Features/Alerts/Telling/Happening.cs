namespace Folkmoot.Features.Alerts.Telling;

/// <summary>A piece of news before it is known who wants it.</summary>
/// <param name="AuthorityId">The authority.</param>
/// <param name="DecisionId">The decision, when it is a decision's.</param>
/// <param name="TermId">The term, when it is a term's.</param>
/// <param name="SortKey">The decision's place in the index of words; null for a term.</param>
/// <param name="IsNew">Whether the decision is new.</param>
/// <param name="Events">What was added to its history.</param>
/// <param name="About">Every thing it is about: services, bodies, divisions, decisions.</param>
/// <param name="IsAboutAllDivisions">Whether it affects every division.</param>
internal sealed record Happening(
    Guid AuthorityId, Guid? DecisionId, Guid? TermId, long? SortKey, bool IsNew, IReadOnlyList<Guid> Events, IReadOnlySet<Guid> About, bool IsAboutAllDivisions);
