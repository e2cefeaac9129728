namespace Folkmoot.Law.CallIn;

/// <summary>One of those who ask for a call-in.</summary>
/// <param name="Member">What tells one member from another, such as a number; a member who signs twice counts once.</param>
/// <param name="Group">The political group; empty for a member of none, null when it is not known.</param>
/// <param name="OnScrutiny">Whether the member sits on a scrutiny committee.</param>
/// <param name="CoOptee">Whether this is a statutory co-optee.</param>
public sealed record CallInRequester(string Member, string? Group = null, bool? OnScrutiny = null, bool CoOptee = false);

/// <summary>What is known of a request for call-in and of the decision it is about.</summary>
public sealed record CallInRequest
{
    /// <summary>The day the request came in.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>The hour it came in, by local time; null when it is not known.</summary>
    public TimeOnly? ReceivedAt { get; init; }

    /// <summary>Who asks.</summary>
    public IReadOnlyList<CallInRequester> Requesters { get; init; } = [];

    /// <summary>How many members the council has; needed only where a share of them is asked for.</summary>
    public int? MembersOfCouncil { get; init; }

    /// <summary>Whether the request gives its grounds.</summary>
    public bool? GroundsGiven { get; init; }

    /// <summary>Whether it says what should have been decided instead.</summary>
    public bool? AlternativeGiven { get; init; }

    /// <summary>Whether the decision is key.</summary>
    public bool? KeyDecision { get; init; }

    /// <summary>Whether an officer made it.</summary>
    public bool? ByOfficer { get; init; }

    /// <summary>Which exemptions apply to the decision; empty for none, null when nobody has said.</summary>
    public IReadOnlyCollection<CallInExemption>? Exempt { get; init; }

    /// <summary>How often the decision has been called in before.</summary>
    public int? CalledInBefore { get; init; }
}
