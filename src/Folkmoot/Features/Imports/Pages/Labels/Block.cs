namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>A stretch of a page under one label, or under none.</summary>
internal sealed class Block(LabelMatch? label, int start)
{
    public LabelMatch? Label { get; } = label;
    public string? Name => Label?.Name;
    public int Start { get; set; } = start;
    public int End { get; set; } = start;
    public bool IsEmpty => End <= Start;
    public TextSpan Span => TextSpan.Between(Start, Math.Max(Start, End));

    public string In(string text) => IsEmpty ? "" : TidyText.Of(text.AsSpan(Start, End - Start));
}
