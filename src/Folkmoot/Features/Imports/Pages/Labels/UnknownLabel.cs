using System.Buffers;

namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>A label a council added of its own: a few words from a capital letter to a colon, or a question on a line of its own.</summary>
internal static class UnknownLabel
{
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(".;!\u2022\u00B7\t@");
    private static readonly string[] ProseStarts =
        ["note", "nb", "email", "e-mail", "tel", "telephone", "paragraph", "option", "lot", "phase", "stage", "appendix", "annex", "section", "item", "part", "recommendation", "http", "https", "meeting"];

    public static LabelMatch? Find(string line)
    {
        if (line.Length < 3 || !char.IsLetter(line[0]) || !char.IsUpper(line[0])) return null;
        var mark = line.IndexOf(':', StringComparison.Ordinal);
        if (mark is > 1 and < 80 && (mark + 1 == line.Length || char.IsWhiteSpace(line[mark + 1])) && ReadsAsLabel(line.AsSpan(0, mark), 8))
            return new(null, line[..mark].Trim(), Skip(line, mark + 1), true);
        return line[^1] == '?' && line.Length is > 12 and < 200 && ReadsAsLabel(line.AsSpan(0, line.Length - 1), 30)
            ? new(null, line, line.Length, true) : null;
    }

    private static bool ReadsAsLabel(ReadOnlySpan<char> words, int most)
    {
        if (words.IndexOfAny(NotInLabels) >= 0 || words.Count(' ') >= most) return false;
        var space = words.IndexOf(' ');
        var first = space < 0 ? words : words[..space];
        foreach (var start in ProseStarts)
            if (first.Equals(start, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private static int Skip(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
