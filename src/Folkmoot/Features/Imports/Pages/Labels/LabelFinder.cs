using System.Buffers;

namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>
/// Finds a label at the start of a line. A label may end in a colon, a spaced colon, a dash, a question mark or nothing;
/// without a mark it must be the whole line, or be followed by a value of its own kind.
/// </summary>
internal static class LabelFinder
{
    private const int Longest = 160;
    private static readonly SearchValues<char> Marks = SearchValues.Create(":\uFF1A\u2013\u2014-?");
    private static readonly Dictionary<string, Label> BySpelling = Spellings();
    private static readonly Dictionary<string, Label>.AlternateLookup<ReadOnlySpan<char>> Lookup = BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Labels plain enough to be known without any mark after them when a value of their kind follows.</summary>
    private static readonly (string Spelling, Label Label)[] Unmarked = [.. BySpelling
        .Where(pair => pair.Value.OpensBlock && pair.Key.Contains(' ') && pair.Key is not "key decision")
        .OrderByDescending(pair => pair.Key.Length).Select(pair => (pair.Key, pair.Value))];

    private static readonly (string Start, string Spelling)[] Questions =
    [
        ("has the matter already been discussed", "has the matter already been discussed by a cabinet committee"), ("which members and electoral divisions", "which members and electoral divisions are affected"),
        ("is the matter referred to in", "is the matter referred to in your business plan or medium term capital programme"), ("who is it necessary to consult", "who is it necessary to consult"),
    ];

    public static LabelMatch? Find(string line)
    {
        var head = line.AsSpan(0, Math.Min(line.Length, Longest));
        if (head.Length < 4) return null;
        if (Question(line) is { } question) return question;
        for (var cut = NextMark(head, 0); cut >= 0; cut = NextMark(head, cut + 1))
        {
            var dash = head[cut] is '-' or '\u2013' or '\u2014';
            if (dash && !EndsWord(head, cut)) continue;
            if (Known(head[..cut]) is not { } label) continue;
            var value = SkipMarks(line, cut);
            // "Decisions - 3 March" is prose or a title; a dash counts after a label of several words, or with nothing after it.
            if (dash && value < line.Length && !Printed(head[..cut]).Contains(' ')) continue;
            if (head[cut] == '?' && value < line.Length && !Separated(line, cut, value)) continue;
            return new(label, Printed(head[cut] == '?' ? head[..(cut + 1)] : head[..cut]), value, true);
        }
        if (line.Length <= Longest && Known(head) is { } whole && StandsAlone(whole, line)) return new(whole, Printed(head), line.Length, false);
        return WithoutMark(line);
    }

    // A form's question is its label to the end of the line, whatever it adds: "…? If so, which one and when?"
    private static LabelMatch? Question(string line)
    {
        if (line[^1] != '?' || line.Length > 300) return null;
        foreach (var (start, spelling) in Questions)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return new(BySpelling[spelling], line, line.Length, true);
        return null;
    }

    // "Service" alone on a line is more often a word of the text than a label.
    private static bool StandsAlone(Label label, string line) => !label.OpensBlock || line.Contains(' ');

    private static LabelMatch? WithoutMark(string line)
    {
        if (line.Length > 200 || !char.IsAsciiLetterUpper(line[0])) return null;
        foreach (var (spelling, label) in Unmarked)
        {
            if (line.Length <= spelling.Length + 1 || line[spelling.Length] is not (' ' or '\u00A0')) continue;
            if (!line.AsSpan(0, spelling.Length).Equals(spelling, StringComparison.OrdinalIgnoreCase)) continue;
            var start = spelling.Length;
            while (start < line.Length && char.IsWhiteSpace(line[start])) start++;
            if (LabelValues.Fits(label, line[start..])) return new(label, line[..spelling.Length], start, false);
        }
        return null;
    }

    private static Label? Known(ReadOnlySpan<char> printed)
    {
        Span<char> folded = stackalloc char[Longest];
        var length = Fold(printed, folded);
        ReadOnlySpan<char> words = folded[..length];
        if (Lookup.TryGetValue(words, out var label)) return label;
        if (words.EndsWith(" implications") || words.EndsWith(" implication")) return Implications.LabelFor(words);
        return words.StartsWith("how the proposed decision ") || words.StartsWith("how this decision ") || words.StartsWith("background - provide ")
            ? BySpelling[words[0] == 'b' ? "background" : "how the proposed decision supports"]
            : null;
    }

    /// <summary>Lower case, one space between words, plain dashes and apostrophes, nothing but letters, digits and brackets at the end.</summary>
    private static int Fold(ReadOnlySpan<char> printed, Span<char> into)
    {
        var length = 0;
        foreach (var c in printed)
        {
            var plain = c switch { '\u2013' or '\u2014' => '-', '\u2019' => '\'', '\u00A0' or '\t' => ' ', '*' => '\0', _ => char.ToLowerInvariant(c) };
            if (plain == '\0' || (plain == ' ' && (length == 0 || into[length - 1] == ' '))) continue;
            into[length++] = plain;
        }
        while (length > 0 && into[length - 1] is ' ' or ':' or '-' or '?' or '.' or ';') length--;
        return length;
    }

    private static Dictionary<string, Label> Spellings()
    {
        var found = new Dictionary<string, Label>(StringComparer.Ordinal);
        foreach (var label in LabelWords.All)
            foreach (var spelling in label.Spellings) found.Add(spelling, label);
        return found;
    }

    private static int NextMark(ReadOnlySpan<char> head, int from)
    {
        if (from >= head.Length) return -1;
        var at = head[from..].IndexOfAny(Marks);
        return at < 0 ? -1 : from + at;
    }

    private static bool EndsWord(ReadOnlySpan<char> head, int dash) =>
        dash > 0 && char.IsWhiteSpace(head[dash - 1]) && (dash + 1 >= head.Length || char.IsWhiteSpace(head[dash + 1]));

    private static bool Separated(string line, int cut, int value) => value > cut + 1;

    private static int SkipMarks(string line, int cut)
    {
        var at = cut;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is ':' or '?' or '*' || (at < cut + 2 && line[at] is '-' or '\u2013' or '\u2014'))) at++;
        return at;
    }

    private static string Printed(ReadOnlySpan<char> label) => label.Trim().Trim('*').Trim().ToString();
}
