using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>A sentence, or a point of a list, with the place it stands at.</summary>
internal sealed record Said(ProofText Text, int Start, string Words)
{
    public int End => Start + Words.Length;

    public Quote Quote(string? of = null) => Text.Quote(Start, Words.Length, of);

    /// <summary>A part of it, by its place in the sentence.</summary>
    public Quote Part(int at, int length, string? of = null) => Text.Quote(Start + at, length, of);

    /// <summary>Every sentence of a text; white space and the marks of lists before it are left out.</summary>
    public static IReadOnlyList<Said> In(ProofText text)
    {
        var (words, found) = (text.Text, new List<Said>());
        for (var at = Skip(words, 0); at < words.Length;)
        {
            var end = EndOf(words, at);
            if (end < words.Length && words[end] is '.' or '!' or '?' or ';') end++;
            found.Add(new(text, at, words[at..end].TrimEnd()));
            at = Skip(words, end);
        }
        return found;
    }

    // A sentence longer than the reach is followed to its end.
    private static int EndOf(string words, int at)
    {
        var end = Math.Max(at + 1, Sentence.Around(words, at, 1).End);
        while (end < words.Length && end - at > Sentence.Reach) (at, end) = (end, Math.Max(end + 1, Sentence.Around(words, end, 1).End));
        return end;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\u2022' or '\u00B7' or '\uF0B7' or '\uF0A7')) at++;
        return at;
    }
}
