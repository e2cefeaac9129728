using System.Text;

namespace Folkmoot.Platform.Search;

/// <summary>Words as people type them, taken apart alike for both databases so that both find the same.</summary>
public static class Query
{
    /// <summary>One thing asked for: a word or a phrase, wanted or unwanted.</summary>
    /// <param name="Words">The letters and digits of the word, or the words of the phrase.</param>
    /// <param name="Excluded">Whether it must not occur.</param>
    public readonly record struct Term(IReadOnlyList<string> Words, bool Excluded);

    /// <summary>The terms of a query; at most twelve, and none when nothing in the query can be looked for.</summary>
    public static IReadOnlyList<Term> Parse(string words)
    {
        var terms = new List<Term>();
        for (var at = 0; at < words.Length && terms.Count < 12;)
        {
            if (char.IsWhiteSpace(words[at]))
            {
                at++;
                continue;
            }
            var excluded = words[at] == '-' && (at == 0 || char.IsWhiteSpace(words[at - 1]));
            at += excluded ? 1 : 0;
            var quoted = at < words.Length && words[at] == '"';
            at += quoted ? 1 : 0;
            var end = quoted ? words.IndexOf('"', at) : words.AsSpan(at).IndexOfAny(" \t\r\n\u00a0\"") is var i && i >= 0 ? at + i : -1;
            end = end < 0 ? words.Length : end;
            var split = Split(words.AsSpan(at, end - at));
            if (split.Count > 0)
            {
                terms.Add(new Term(split, excluded));
            }
            at = quoted ? end + 1 : end;
        }
        return terms.Exists(t => !t.Excluded) ? terms : [];
    }

    private static List<string> Split(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && c is not ('\'' or '’'))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
        return words;
    }
}
