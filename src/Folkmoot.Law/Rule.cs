namespace Folkmoot.Law;

/// <summary>Whose rule it is.</summary>
public enum Standing
{
    /// <summary>Statute, or the courts' settled reading of it.</summary>
    Law,

    /// <summary>An authority's own constitution or local choice.</summary>
    Constitution,

    /// <summary>What authorities do, where the text leaves it open.</summary>
    Custom,
}

/// <summary>How sure the reading of a rule is.</summary>
public enum Confidence
{
    /// <summary>The text was read, or two independent sources agree.</summary>
    High,

    /// <summary>Recognised sources or known practice support it; the text leaves room.</summary>
    Medium,

    /// <summary>Local or uncertain: to be configured and checked before use.</summary>
    Low,
}

/// <summary>One way of counting, with its name, its version and its authority. A stored date keeps the id and the version, so that it can be counted again when either changes.</summary>
/// <param name="Id">The rule's id, such as "DAY-01".</param>
/// <param name="Version">Raised whenever the rule would give another date for the same inputs.</param>
/// <param name="Name">What is counted, in a few plain words.</param>
/// <param name="Standing">Whose rule it is.</param>
/// <param name="Confidence">How sure the reading is.</param>
/// <param name="Since">The first day the rule is law; null when it is older than anything counted here.</param>
/// <param name="Reading">The reading adopted where others are possible; null when there is no dispute.</param>
/// <param name="Citations">Where the rule is to be read; at least one.</param>
public sealed record Rule(
    string Id,
    int Version,
    string Name,
    Standing Standing,
    Confidence Confidence,
    DateOnly? Since,
    string? Reading,
    params IReadOnlyList<Citation> Citations)
{
    /// <summary>The first of the rule's citations, the one to print when there is room for one.</summary>
    public Citation Citation => Citations[0];

    /// <summary>The last day on which the rule may be applied; null while it stands. A rule saved for what had begun before its repeal has none: whoever applies it says what had begun.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the rule was in force on the day.</summary>
    public bool AppliesOn(DateOnly day) => !(day < Since) && !(day > Until);

    /// <summary>Returns the day when the rule was in force on it.</summary>
    /// <exception cref="OutsideTheLaw">The rule was not yet, or no longer, in force on that day.</exception>
    public DateOnly InForceOn(DateOnly day) =>
        day < Since ? throw new OutsideTheLaw($"{Id} ({Name}) is law from {Since:d MMMM yyyy}; it was asked about {day:d MMMM yyyy}.")
        : day > Until ? throw new OutsideTheLaw($"{Id} ({Name}) was law to {Until:d MMMM yyyy}; it was asked about {day:d MMMM yyyy}.")
        : day;
}

/// <summary>A rule or a calendar was asked about a day that it does not know. It is thrown and never answered with a neighbour's value: a date that looks right and is not does harm.</summary>
/// <param name="message">Which rule or calendar, what it knows, and which day it was asked about.</param>
public sealed class OutsideTheLaw(string message) : Exception(message);
