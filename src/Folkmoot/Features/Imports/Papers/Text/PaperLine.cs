namespace Folkmoot.Features.Imports.Papers;

/// <summary>A printed line without the white space round it; its indent in characters, and whether a page's end was taken out before it.</summary>
internal readonly record struct PaperLine(string Text, int Start, int Indent, bool AfterPageEnd)
{
    public int End => Start + Text.Length;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The line with its indent, so that columns stand where they were printed.</summary>
    public string InColumns => new string(' ', Indent) + Text;
}
