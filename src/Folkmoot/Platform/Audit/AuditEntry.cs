namespace Folkmoot.Platform.Audit;

/// <summary>One write: who, when, why and what, kept in the same transaction as the write itself.</summary>
public sealed class AuditEntry
{
    /// <summary>Time-ordered key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The authority written to; null when a write touches several or none.</summary>
    public Guid? AuthorityId { get; init; }

    /// <summary>The instant, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who wrote.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>The rows written, as JSON: kind of row, key, added, changed or removed, and the old and new values of what changed.</summary>
    public required string Changes { get; init; }
}
