using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;

namespace Folkmoot.Features.Papers;

/// <summary>A paper to be added, without its file.</summary>
/// <param name="Title">What it is called on the public list.</param>
/// <param name="Kind">What sort of paper it is.</param>
/// <param name="Handling">Whether it is open, exempt or confidential; null when nobody said.</param>
/// <param name="With">With what it is published.</param>
public sealed record NewPaper(string? Title, DocumentKind Kind, Handling? Handling, PublishedWith With);
