namespace Folkmoot.Platform.Charts;

/// <summary>The size of a timeline: one for a desk, one for a telephone.</summary>
/// <param name="Name">Part of the picture's class.</param>
/// <param name="Width">In its own units, which are pixels when nothing shrinks it.</param>
/// <param name="Margin">Room at the left for the names of rows; with none, names stand above their rows.</param>
/// <param name="FontSize">Of labels.</param>
public sealed record Paper(string Name, double Width, double Margin, double FontSize)
{
    /// <summary>From 641 pixels up, and in print.</summary>
    public static readonly Paper Wide = new("wide", 1070, 112, 13);

    /// <summary>For the width of a telephone.</summary>
    public static readonly Paper Narrow = new("narrow", 360, 0, 10.5);

    /// <summary>Whether the names of rows stand above them.</summary>
    public bool NamesAbove => Margin == 0;

    /// <summary>About how wide some words are.</summary>
    public double WidthOf(string words) => words.Length * FontSize * 0.56;
}
