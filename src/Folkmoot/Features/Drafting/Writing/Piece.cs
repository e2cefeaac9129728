namespace Folkmoot.Features.Drafting.Writing;

/// <summary>Texts cut into sentences and lines, to be compared. Joined, the pieces are the text again.</summary>
internal static class Piece
{
    /// <summary>The sentences and lines of a text, each with the white space after it.</summary>
    public static List<string> Of(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] == '\n' || (text[at] is '.' or '!' or '?' or ';' && at + 1 < text.Length && text[at + 1] == ' ');
            if (!ends) continue;
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])) at++;
            pieces.Add(text[start..(at + 1)]);
            start = at + 1;
        }
        if (start < text.Length) pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>The places of the longest run of pieces that two texts have in common, in order. White space around a piece does not make it another.</summary>
    public static IReadOnlyList<(int Left, int Right)> Common(List<string> left, List<string> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--) lengths[i, j] = Same(left[i], right[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var common = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (Same(left[i], right[j])) common.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
        return common;
    }

    private static bool Same(string one, string other) => one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());
}
