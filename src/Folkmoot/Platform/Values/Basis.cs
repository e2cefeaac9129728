namespace Folkmoot.Platform.Values;

/// <summary>How a fact is known. Shown wherever the fact is shown.</summary>
public enum Basis
{
    /// <summary>The public record says it.</summary>
    Stated,

    /// <summary>It follows from the record, which does not say it.</summary>
    Inferred,

    /// <summary>A news report says it: a lead, not proof.</summary>
    Press,
}

/// <summary>An answer that may not be known. There is no default: unknown is a value.</summary>
public enum Answer
{
    /// <summary>The record does not say.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
