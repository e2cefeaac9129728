namespace Folkmoot.Features.SignOffs.Changes;

/// <summary>Something of the draft that is no longer what was signed.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Before">The words that were signed; empty when there were none.</param>
/// <param name="Now">The words of the draft now; empty when there are none.</param>
public sealed record Changed(string Label, string Before, string Now);

/// <summary>What changed in a draft since somebody signed it off.</summary>
/// <param name="Matters">Sections that the signature depends on, facts of the register, and papers that were there.</param>
/// <param name="Besides">Sections that it does not depend on, and papers added since.</param>
public sealed record Since(IReadOnlyList<Changed> Matters, IReadOnlyList<Changed> Besides)
{
    /// <summary>Whether the signature still says what it said.</summary>
    public bool Holds => Matters.Count == 0;
}
