namespace Folkmoot.Features.Drafting.Writing;

/// <summary>What somebody typed into a section.</summary>
/// <param name="Name">The section.</param>
/// <param name="Place">The option it belongs to; 0 for none.</param>
/// <param name="Version">The version they typed on.</param>
/// <param name="Text">All of the section's words, as typed.</param>
public sealed record Typed(SectionName Name, int Place, int Version, string Text);

/// <summary>What became of what was typed.</summary>
/// <param name="Section">The section as it is stored now.</param>
/// <param name="Met">The words set aside because somebody else had saved the section since; null when there was no clash.</param>
public sealed record Saved(Section Section, SetAside? Met);

/// <summary>The sections that were saved, or why none was.</summary>
public sealed record SaveAnswer(string? Refusal, IReadOnlyList<Saved> Sections)
{
    public static SaveAnswer No(string refusal) => new(refusal, []);

    /// <summary>The first words that met another's.</summary>
    public SetAside? Met => Sections.Select(saved => saved.Met).FirstOrDefault(met => met is not null);
}
