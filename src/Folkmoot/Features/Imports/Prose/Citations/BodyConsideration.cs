namespace Folkmoot.Features.Imports.Prose;

/// <summary>A sentence that says a body looked at the matter, or is to look at it.</summary>
public sealed record BodyConsideration(string Text, int Start, int Length, string Body)
{
    public DateOnly? Date { get; init; }

    /// <summary>"2031-09" where only the month is given.</summary>
    public string? Month { get; init; }

    /// <summary>endorsed, amended, not endorsed, noted; null where the text does not say.</summary>
    public string? Outcome { get; init; }

    public bool IsPlanned { get; init; }
}
