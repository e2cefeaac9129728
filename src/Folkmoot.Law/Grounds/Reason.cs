namespace Folkmoot.Law.Grounds;

/// <summary>A reason as an author states it.</summary>
/// <param name="Text">The words of the author.</param>
/// <param name="Kinds">What kinds of reason it is; empty when it fits none.</param>
public sealed record Reason(string Text, IReadOnlyList<ReasonKind> Kinds)
{
    /// <summary>A reason whose kinds are read from its words.</summary>
    public static Reason Read(string text) => new(text, ReasonKinds.Of(text));

    /// <summary>Several reasons, each read from its words.</summary>
    public static IReadOnlyList<Reason> ReadAll(params IEnumerable<string> texts) => [.. texts.Select(Read)];

    internal bool IsOneOf(IReadOnlyList<ReasonKind> kinds) => Kinds.Any(kinds.Contains);
}

/// <summary>What a stated reason does for the ground that is claimed.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Supports">The elements it speaks for; they still need their evidence.</param>
/// <param name="Contradicts">The elements it speaks against.</param>
public sealed record WeighedReason(Reason Reason, IReadOnlyList<Element> Supports, IReadOnlyList<Element> Contradicts)
{
    /// <summary>Whether the reason supports no element of the ground, however good a reason it may be otherwise.</summary>
    public bool SupportsNothing => Supports.Count == 0;
}

/// <summary>What is on the record against the ground that is claimed on the same record.</summary>
/// <param name="Element">The element that is contradicted, with its provision.</param>
/// <param name="By">What contradicts it: the words of the author, or the fact recorded.</param>
public sealed record Contradiction(Element Element, string By)
{
    /// <summary>The provision and what it requires, then what stands against it.</summary>
    public override string ToString() => $"{Element.Citation.Provision}: {Element.Says}; the record says: {By}";
}
