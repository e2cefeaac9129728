namespace Folkmoot.Features.Drafting.Writing;

/// <summary>A stretch of a text beside another: the same in both, or only in this one.</summary>
public sealed record Stretch(string Text, bool IsOwn);

/// <summary>What one text has that another has not, sentence by sentence.</summary>
public static class Difference
{
    /// <summary>The whole of a text in order, with what stands only in it marked.</summary>
    public static IReadOnlyList<Stretch> Of(string text, string other)
    {
        var pieces = Piece.Of(text);
        var common = Piece.Common(pieces, Piece.Of(other)).Select(pair => pair.Left).ToHashSet();
        return [.. pieces.Select((piece, at) => new Stretch(piece, !common.Contains(at)))];
    }
}
