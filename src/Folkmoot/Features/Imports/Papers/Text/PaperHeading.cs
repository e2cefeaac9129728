namespace Folkmoot.Features.Imports.Papers;

/// <summary>A heading or label found in a paper: our name for it, as printed, the lines it takes and where its value begins in the last of them.</summary>
internal readonly record struct PaperHeading(string Name, string Printed, int Line, int LastLine, int ValueStart);

/// <summary>A heading with the lines below it, up to the next.</summary>
internal sealed record PaperSection(PaperHeading Heading, int EndLine, string Value, TextSpan Span)
{
    public string Name => Heading.Name;
}
