namespace Folkmoot.Platform.Access;

/// <summary>What the access table speaks of.</summary>
public enum Thing
{
    /// <summary>The accounts of an authority and the roles they hold.</summary>
    Account,

    /// <summary>A decision and its report before the notice.</summary>
    Draft,

    /// <summary>What the proof-reader says of a draft.</summary>
    Finding,

    /// <summary>What is asked of somebody before a draft becomes a notice: finance, legal and the like.</summary>
    SignOff,

    /// <summary>The notice of a decision.</summary>
    Notice,

    /// <summary>A decision from its notice on.</summary>
    Decision,

    /// <summary>A meeting with its agenda, and its notices where it is held in private.</summary>
    Meeting,

    /// <summary>What a body made of a decision: its outcome, questions and promises.</summary>
    Consideration,

    /// <summary>The record of a decision made.</summary>
    Record,

    /// <summary>A call-in.</summary>
    CallIn,

    /// <summary>The report to the council on a decision that was not treated as key.</summary>
    Report,

    /// <summary>A paper of a decision or a meeting.</summary>
    Paper,

    /// <summary>Mail that was not delivered.</summary>
    Mail,

    /// <summary>What waits for somebody: their own list of it.</summary>
    Work,
}
