namespace Folkmoot.Features.Imports.Decoding;

/// <summary>How deep elements nest. A parser of HTML looks back through all open elements, so a page that nests without end would hold it for minutes.</summary>
internal static class MarkupDepth
{
    private const int Deepest = 1000;

    // Closed by the next of their kind, or never open.
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
        { "p", "li", "td", "th", "tr", "dd", "dt", "option", "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "wbr" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Shallow.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(string markup)
    {
        var depth = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0; at = markup.IndexOf('<', at + 1))
        {
            var closing = at + 1 < markup.Length && markup[at + 1] == '/';
            var name = Name(markup.AsSpan(at + (closing ? 2 : 1)));
            if (name.IsEmpty || Names.Contains(name)) continue;
            depth = closing ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 20 && char.IsAsciiLetterOrDigit(text[end])) end++;
        return text[..end];
    }
}
