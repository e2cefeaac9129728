using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>One thing in the story of a service.</summary>
/// <param name="On">Its day; null when that is not known.</param>
/// <param name="Kind">What sort of thing it is, in a word.</param>
/// <param name="What">What happened.</param>
public sealed record StoryEntry(DateOnly? On, string Kind, string What)
{
    /// <summary>A second sentence.</summary>
    public string? More { get; init; }

    /// <summary>For a thing whose day is not known: the day of what it led to, before which it stands.</summary>
    public DateOnly? Before { get; init; }

    public string? Href { get; init; }

    public bool IsHole { get; init; }

    public Basis? Basis { get; init; }

    public string? Source { get; init; }

    public string? SourceUrl { get; init; }

    public StoryEntry KnownBy(RecordedEntity row) => this with { Basis = row.Basis, Source = row.Source, SourceUrl = row.SourceUrl };
}
