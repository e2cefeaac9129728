namespace Folkmoot.Features.Decisions;

/// <summary>The four things that one printed status hides, each with a history of its own.</summary>
public enum Track
{
    Notice,
    Decision,
    CallIn,
    Implementation,
}

public enum NoticeState
{
    Unknown,
    Draft,
    Published,
    Amended,
    Superseded,
    Withdrawn,
    Lapsed,
}

public enum DecisionState
{
    Unknown,
    Due,
    Considered,
    Approved,
    ApprovedWithChanges,
    Refused,
    Deferred,
    Noted,
    NotMade,
}

public enum CallInState
{
    Unknown,
    NotEligible,
    Open,
    Requested,
    Valid,
    ValidInPart,
    Invalid,
    Heard,
    Implement,
    Reconsider,
    ReferredToCouncil,
    Closed,
}

public enum ImplementationState
{
    Unknown,
    NotStarted,
    InForce,
    Done,
}
