namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A round bracket without its partner. "a)" at the start of a point is none.</summary>
internal static class OpenBracket
{
    private const int Around = 40;

    public static ProofRule Rule { get; } = new("PRF-06", "a bracket without its partner");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        foreach (var text in proof.Proof.Texts)
        {
            if (Lone(text.Text) is not { } at) continue;
            var opened = text.Text[at] == '(';
            var (from, to) = opened ? (at, Math.Min(text.Text.Length, at + Around)) : (Math.Max(0, at - Around), at + 1);
            yield return Rule.Defect(
                opened ? "A bracket is opened and not closed: words may be missing." : "A bracket is closed that was not opened.",
                opened ? "Close it, and put back what stood before its end." : "Take it out, or open it where it belongs.",
                text.Quote(from, to - from));
        }
    }

    private static int? Lone(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(') open.Push(i);
            else if (text[i] == ')' && !open.TryPop(out _) && !IsPoint(text, i)) return i;
        }
        return open.Count > 0 ? open.Last() : null;
    }

    private static bool IsPoint(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && at - start < 5) start--;
        return start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '•' or '·' or ';' or ':');
    }
}
