namespace Folkmoot.Platform.Values;

/// <summary>A row of one authority. <see cref="Version"/> is set by the application on every write and guards against two people saving over each other.</summary>
public abstract class Entity
{
    /// <summary>Time-ordered key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The authority the row belongs to.</summary>
    public required Guid AuthorityId { get; init; }

    /// <summary>Counts the writes of this row.</summary>
    public int Version { get; set; }
}

/// <summary>A row taken from the public record or the press, with how it is known and where it is written.</summary>
public abstract class RecordedEntity : Entity
{
    /// <summary>How it is known.</summary>
    public Basis Basis { get; set; }

    /// <summary>Where it is written, in words.</summary>
    public string? Source { get; set; }

    /// <summary>The address of the source, when there is one.</summary>
    public string? SourceUrl { get; set; }
}
