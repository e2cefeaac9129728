using System.Text;

namespace Folkmoot.Features.Drafting.Writing;

/// <summary>Two versions of a text brought together. Where only one of the two changed something, that change is taken; where both did, both stand, one after the other.</summary>
/// <param name="Text">The text with both sets of changes.</param>
/// <param name="Overlaps">At how many places both had changed the same words.</param>
public sealed record Merge(string Text, int Overlaps)
{
    /// <param name="before">The text that both began with.</param>
    /// <param name="theirs">The text that is stored.</param>
    /// <param name="mine">The text that was typed meanwhile.</param>
    public static Merge Of(string before, string theirs, string mine)
    {
        var (from, one, other) = (Piece.Of(before), Piece.Of(theirs), Piece.Of(mine));
        var (inOne, inOther) = (Pairs(from, one), Pairs(from, other));
        var (merged, overlaps) = (new List<string>(), 0);
        var (at, a, b) = (0, 0, 0);
        while (at < from.Count || a < one.Count || b < other.Count)
        {
            if (at < from.Count && inOne[at] == a && inOther[at] == b)
            {
                merged.Add(from[at]);
                (at, a, b) = (at + 1, a + 1, b + 1);
                continue;
            }
            var next = at;
            while (next < from.Count && (inOne[next] < a || inOther[next] < b)) next++;
            var (endA, endB) = next < from.Count ? (inOne[next], inOther[next]) : (one.Count, other.Count);
            overlaps += Join(merged, from[at..next], one[a..endA], other[b..endB]);
            (at, a, b) = (next, endA, endB);
        }
        return new(Joined(merged), overlaps);
    }

    private static string Joined(List<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (text.Length > 0 && !char.IsWhiteSpace(text[^1])) text.Append(' ');
            text.Append(piece);
        }
        return text.ToString();
    }

    private static int Join(List<string> merged, List<string> before, List<string> one, List<string> other)
    {
        if (one.SequenceEqual(other) || other.SequenceEqual(before)) merged.AddRange(one);
        else if (one.SequenceEqual(before)) merged.AddRange(other);
        else if (before.Count > 1 && before.Count == one.Count && before.Count == other.Count)
        {
            // Neighbouring sentences that were each changed by another: sentence stands against sentence.
            return before.Select((_, at) => Join(merged, before[at..(at + 1)], one[at..(at + 1)], other[at..(at + 1)])).Sum();
        }
        else
        {
            merged.AddRange(one);
            merged.AddRange(other);
            return 1;
        }
        return 0;
    }

    // For each piece the place of the same piece in the other text, or -1.
    private static int[] Pairs(List<string> from, List<string> to)
    {
        var pairs = new int[from.Count];
        Array.Fill(pairs, -1);
        foreach (var (left, right) in Piece.Common(from, to)) pairs[left] = right;
        return pairs;
    }
}
