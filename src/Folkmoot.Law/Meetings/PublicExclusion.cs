namespace Folkmoot.Law.Meetings;

/// <summary>What is known of shutting the public out of a meeting for one item.</summary>
public sealed record ExclusionFacts
{
    /// <summary>Whether confidential information would be likely to be disclosed.</summary>
    public bool? ConfidentialLikely { get; init; }

    /// <summary>Whether exempt information would be likely to be disclosed.</summary>
    public bool? ExemptLikely { get; init; }

    /// <summary>Whether the body resolved to shut the public out for the item.</summary>
    public bool? Resolved { get; init; }

    /// <summary>Whether the resolution names the item and the description of exempt information in Schedule 12A.</summary>
    public bool? ResolutionNamesDescription { get; init; }

    /// <summary>Whether a power to keep order is used.</summary>
    public bool? KeepingOrder { get; init; }
}

/// <summary>When the public has to leave a meeting, and when it may be made to.</summary>
public static class PublicExclusion
{
    /// <summary>Whether the public has to be shut out: confidential information would be disclosed.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer Must(ExclusionFacts facts, DateOnly on) => Answer.OfAll(
        PublicMeeting.Rule,
        on,
        new Element("confidential information would be likely to be disclosed", facts.ConfidentialLikely.Answer(), "the terms on which it was given, or the enactment or order that forbids disclosure", Instruments.AccessToInformation(4, "(2)(a)")));

    /// <summary>Whether there is a ground on which the public may be shut out of the item; one is enough.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the 2012 Regulations.</exception>
    public static Answer May(ExclusionFacts facts, DateOnly on) => Answer.OfAny(
        PublicMeeting.Rule,
        on,
        Must(facts, on).Elements[0],
        new(
            "exempt information would be likely to be disclosed, and a resolution names the item and the description in Schedule 12A",
            Together.All(facts.ExemptLikely.Answer(), facts.Resolved.Answer(), facts.ResolutionNamesDescription.Answer()),
            "the resolution as minuted, with the paragraph of Schedule 12A",
            Instruments.AccessToInformation(4, "(2)(b), (3)")),
        new("a power to keep order at the meeting is used", facts.KeepingOrder.Answer(), "the chair's direction as minuted", Instruments.AccessToInformation(4, "(2)(c)")));
}
