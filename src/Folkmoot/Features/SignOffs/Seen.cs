using Folkmoot.Features.Drafting;

namespace Folkmoot.Features.SignOffs;

/// <summary>A section of the draft as it stood when somebody signed.</summary>
/// <param name="Section">The section's row.</param>
/// <param name="Name">Which section it is.</param>
/// <param name="Place">The option it belongs to; 0 for none.</param>
/// <param name="Version">The version that was signed.</param>
public sealed record SeenSection(Guid Section, SectionName Name, int Place, int Version);

/// <summary>A linked fact, or a paper, of the draft as it stood when somebody signed.</summary>
/// <param name="Key">Which fact it is.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">The value in words.</param>
public sealed record SeenFact(string Key, string Label, string Value);
