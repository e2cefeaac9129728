namespace Folkmoot.Features.Proofreading;

/// <summary>Something the proof-reader says about a decision, with the words it is about.</summary>
/// <param name="Rule">The proof-reader's rule, with the rule of the law behind it.</param>
/// <param name="Kind">A defect, or advice.</param>
/// <param name="Says">What is the matter, in plain words.</param>
/// <param name="Settles">What would settle it.</param>
/// <param name="Quotes">The words; at least one. The first is the place to change.</param>
public sealed record Finding(ProofRule Rule, FindingKind Kind, string Says, string Settles, IReadOnlyList<Quote> Quotes);

public enum FindingKind
{
    /// <summary>The text contradicts itself, the register or a rule, or lacks what it has to have.</summary>
    Defect,

    /// <summary>Worth a second look; nothing depends on it.</summary>
    Advice,
}

/// <summary>Words of a text, with the place they stand at.</summary>
/// <param name="Field">The field, such as "financial".</param>
/// <param name="Label">The field's label as printed.</param>
/// <param name="Start">The first character in the field's text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Words">The words exactly as they stand there.</param>
/// <param name="Of">The other decision they stand in; null when they stand in the one that is read.</param>
public sealed record Quote(string Field, string Label, int Start, int Length, string Words, string? Of = null);
