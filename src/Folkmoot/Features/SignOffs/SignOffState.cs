namespace Folkmoot.Features.SignOffs;

/// <summary>How far a sign-off is.</summary>
public enum SignOffState
{
    /// <summary>Wanted, and not yet given.</summary>
    Asked,

    /// <summary>Given.</summary>
    Signed,

    /// <summary>The draft was returned for change instead.</summary>
    Returned,

    /// <summary>The draft was returned by somebody else before it was given.</summary>
    Lapsed,
}
