namespace Folkmoot.Law.Records;

/// <summary>How far a decision has come, in one word. Authorities print one status; behind it stand the histories of notice, decision, call-in and implementation.</summary>
public enum DecisionStatus
{
    /// <summary>Being prepared.</summary>
    Draft,

    /// <summary>Its notice is published.</summary>
    Noticed,

    /// <summary>Scrutiny looked at it and endorsed it.</summary>
    Endorsed,

    /// <summary>Scrutiny looked at it and asked for changes.</summary>
    Amended,

    /// <summary>Scrutiny looked at it and did not endorse it.</summary>
    NotEndorsed,

    /// <summary>It may be made.</summary>
    Due,

    /// <summary>It is made.</summary>
    Made,

    /// <summary>Its record is published.</summary>
    Published,

    /// <summary>The call-in window is open.</summary>
    SubjectToCallIn,

    /// <summary>A valid call-in waits for its hearing.</summary>
    CalledIn,

    /// <summary>It went back to whoever made it.</summary>
    ReferredBack,

    /// <summary>It was called in and stands.</summary>
    Upheld,

    /// <summary>It is carried out.</summary>
    Implemented,

    /// <summary>It was taken back.</summary>
    Withdrawn,

    /// <summary>Nothing came of its notice.</summary>
    Lapsed,
}

/// <summary>Which status may follow which (EXE-24).</summary>
public static class DecisionStatuses
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-24", 1, "the statuses of a decision", Standing.Custom, Confidence.Medium, Since: null,
        "The words are those that authorities print, brought to one list; no instrument fixes them.",
        Instruments.AccessToInformation(9), Instruments.LocalGovernmentAct2000("9F"));

    private static readonly DecisionStatus[] Looked = [DecisionStatus.Endorsed, DecisionStatus.Amended, DecisionStatus.NotEndorsed];

    private static readonly DecisionStatus[] Ended = [DecisionStatus.Withdrawn, DecisionStatus.Lapsed];

    /// <summary>The statuses that may follow; empty for one that is final.</summary>
    public static IReadOnlyList<DecisionStatus> After(DecisionStatus status) => status switch
    {
        DecisionStatus.Draft => [DecisionStatus.Noticed, DecisionStatus.Due, DecisionStatus.Withdrawn],
        DecisionStatus.Noticed => [.. Looked, DecisionStatus.Due, .. Ended],
        DecisionStatus.Endorsed or DecisionStatus.Amended or DecisionStatus.NotEndorsed => [.. Looked, DecisionStatus.Due, .. Ended],
        DecisionStatus.Due => [.. Looked, DecisionStatus.Made, .. Ended],
        DecisionStatus.Made => [DecisionStatus.Published],
        DecisionStatus.Published => [DecisionStatus.SubjectToCallIn, DecisionStatus.Implemented],
        DecisionStatus.SubjectToCallIn => [DecisionStatus.CalledIn, DecisionStatus.Implemented],
        DecisionStatus.CalledIn => [DecisionStatus.ReferredBack, DecisionStatus.Upheld],
        DecisionStatus.ReferredBack => [DecisionStatus.Made, DecisionStatus.Withdrawn],
        DecisionStatus.Upheld => [DecisionStatus.Implemented],
        _ => [],
    };
}
