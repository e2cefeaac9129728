namespace Folkmoot.Platform.Audit;

/// <summary>One act: who, when, why and what, kept in the same transaction as what it tells of and chained to the entry before. See <see cref="AuditForm"/>.</summary>
public sealed class AuditEntry
{
    /// <summary>1 for the first entry of the store, then without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>What sort of act it was.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>The instant, UTC, in whole microseconds.</summary>
    public required DateTime At { get; init; }

    /// <summary>The authority written to; null when a write touches several or none.</summary>
    public Guid? AuthorityId { get; init; }

    /// <summary>Who acted.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// The rows written, as JSON: kind of row, key, added, changed or removed. Of a row changed, the old and new values of what changed;
    /// of a row removed, its last values. What a row was added with stands in the row itself until one of the two happens.
    /// </summary>
    public required string Changes { get; init; }

    /// <summary>The hash of the entry before; <see cref="AuditForm.Beginning"/> for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>The hash of this entry: 64 small hexadecimal digits.</summary>
    public required string Hash { get; init; }
}
