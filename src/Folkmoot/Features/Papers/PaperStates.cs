namespace Folkmoot.Features.Papers;

/// <summary>With what a paper is published.</summary>
public enum PublishedWith
{
    /// <summary>When democratic services publishes it.</summary>
    ByHand,

    /// <summary>With the notice of the decision.</summary>
    Notice,

    /// <summary>With the record of the decision.</summary>
    Record,
}

/// <summary>What was done to a paper.</summary>
public enum PaperDeed
{
    Added,
    Replaced,
    Handled,
    Published,
    Released,
    TakenBack,
    Held,
    HoldLifted,
    Removed,
}
