namespace Folkmoot.Features.Drafting;

/// <summary>How far a draft is.</summary>
public enum DraftState
{
    /// <summary>Being written.</summary>
    Open,

    /// <summary>Written, and waiting for those who sign it off. Nobody changes its words until it is returned.</summary>
    ReadyForSignOff,

    /// <summary>Every sign-off is given.</summary>
    SignedOff,

    /// <summary>Its notice is published: it has become a decision.</summary>
    Noticed,

    /// <summary>Given up, with a reason.</summary>
    Abandoned,
}
