namespace Folkmoot.Law.Grounds;

/// <summary>What came of testing a ground: its elements, what the stated reasons do for it, and what on the record contradicts it.</summary>
public sealed record GroundAnswer
{
    /// <summary>The number of the ground, such as "32(2)(b)(ii)".</summary>
    public required string Provision { get; init; }

    /// <summary>What the ground is, in a few plain words.</summary>
    public required string Name { get; init; }

    /// <summary>The test with its elements and the evidence each wants.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The stated reasons, in the order given, with the elements each supports or contradicts.</summary>
    public IReadOnlyList<WeighedReason> Reasons { get; init; } = [];

    /// <summary>What the record says against the ground.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Whether the ground is met: yes is an open route, no a closed one.</summary>
    public Met Met => Answer.Met;

    /// <summary>The elements that are not met or not evidenced, in the order of the provision.</summary>
    public IEnumerable<Element> Missing => Answer.Elements.Where(element => element.Met != Met.Yes);

    /// <summary>The reasons stated that support no element of the ground.</summary>
    public IEnumerable<Reason> Beside => Reasons.Where(weighed => weighed.SupportsNothing).Select(weighed => weighed.Reason);

    /// <summary>Whether a lawyer has to sign it off before any notice: whenever the ground is not met on the evidence.</summary>
    public bool NeedsLegalSignOff => Met != Met.Yes;
}
