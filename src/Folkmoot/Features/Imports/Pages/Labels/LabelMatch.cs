namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>A label found at the start of a line: which (null when we have no name for it), as printed, and where its value begins.</summary>
internal sealed record LabelMatch(Label? Label, string Printed, int ValueStart, bool Separated)
{
    public string? Name => Label?.Name;
}
