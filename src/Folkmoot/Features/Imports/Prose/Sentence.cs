using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>The sentence round a place in a text, found by looking a bounded way to each side.</summary>
internal readonly partial record struct Sentence(string Text, int Start, int End)
{
    /// <summary>How far each way the ends of a sentence are looked for.</summary>
    internal const int Reach = 700;

    public string Before(int place) => Words.Collapse(Text.AsSpan(Start, place - Start));

    public string After(int place) => Words.Collapse(Text.AsSpan(place, End - place));

    public string Whole => Words.Collapse(Text.AsSpan(Start, End - Start));

    public static Sentence Around(string text, int start, int length)
    {
        int from = start, to = Math.Min(start + length, text.Length);
        var first = Math.Max(0, start - Reach);
        while (from > first && !EndsAt(text, from - 1))
        {
            from--;
        }

        var last = Math.Min(text.Length, to + Reach);
        while (to < last && !EndsAt(text, to))
        {
            to++;
        }

        return new Sentence(text, from, to);
    }

    /// <summary>Whether a sentence ends with the character at <paramref name="i"/>.</summary>
    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '\n' => i + 1 < text.Length && StartsAfresh(text, i + 1),
        '.' or '!' or '?' => IsStop(text, i),
        ';' => i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]),
        '\f' or '•' or '·' => true,
        _ => false,
    };

    private static bool IsStop(string text, int i)
    {
        if (i + 1 >= text.Length || !char.IsWhiteSpace(text[i + 1]))
        {
            return i + 1 >= text.Length;
        }

        // "s. 1", "No. 5", "c. £2m" and initials are not ends of sentences.
        var letters = 0;
        while (letters < 3 && i - 1 - letters >= 0 && (char.IsLetterOrDigit(text[i - 1 - letters]) || text[i - 1 - letters] is ')' or '%' or '’' or '\'' or '”'))
        {
            letters++;
        }

        if (letters < 3 && !(letters > 0 && char.IsDigit(text[i - 1])))
        {
            return false;
        }

        var next = Words.SkipSpace(text, i + 1, 120);
        return next >= text.Length || !char.IsLower(text[next]);
    }

    /// <summary>A blank line, a bullet or a numbered or lettered point begins something new.</summary>
    private static bool StartsAfresh(string text, int lineStart)
    {
        var i = Words.SkipBlanks(text, lineStart, 120);
        if (i >= text.Length || text[i] is '\n' or '\r' or '•' or '·' or '\f')
        {
            return true;
        }

        return ListMark().IsMatch(text.AsSpan(i, Math.Min(10, text.Length - i)));
    }

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})*\.|\d{1,2}(\.\d{1,2})+|\(?(\d{1,2}|[A-Za-z]|[ivx]{1,4})\))\s")]
    private static partial Regex ListMark();
}
