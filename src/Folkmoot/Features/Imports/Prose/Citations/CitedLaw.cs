namespace Folkmoot.Features.Imports.Prose;

/// <summary>A provision of law as a text cites it, and the same citation in one fixed form.</summary>
public sealed record CitedLaw(string Text, int Start, int Length, string Citation)
{
    /// <summary>"32(2)(c)"; null for an Act or regulations cited whole.</summary>
    public string? Number { get; init; }

    /// <summary>The Act or regulations, where the text names them.</summary>
    public string? Instrument { get; init; }

    /// <summary>A provision of the law of procurement: what an award or a change of contract rests on.</summary>
    public bool IsGround { get; init; }
}
