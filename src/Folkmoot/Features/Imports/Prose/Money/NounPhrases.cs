namespace Folkmoot.Features.Imports.Prose;

/// <summary>Takes the words that name a thing out of the sentence, before or after a place.</summary>
internal static class NounPhrases
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Joins = new(StringComparer.OrdinalIgnoreCase)
        { "of", "on", "for", "in", "from", "to", "under", "at" };

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
        { "the", "a", "an", "this", "these", "those", "its", "their", "our", "that", "any", "each", "both", "such" };

    private static readonly HashSet<string> Stops = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "be", "been", "being", "will", "would", "has", "have", "had", "with", "by", "and", "or", "but", "if", "annually",
        "which", "note", "agree", "approve", "approved", "approves", "includes", "including", "include", "shows", "showing", "requires",
        "there", "as", "than", "over", "up", "it", "he", "she", "they", "we", "give", "gave", "giving", "provide", "provides", "through",
        "achieve", "deliver", "delivers", "make", "makes", "within", "against", "because", "while", "where", "when", "after", "before",
        "towards", "across", "not", "may", "could", "should", "can", "between", "during", "per", "using", "receive", "received", "secured",
    };

    /// <summary>"the forecast overspend on Schools' Budgets" that ends the words given; articles within a phrase stay.</summary>
    public static string Ending(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && words.Length - first < MostWords && Belongs(words, first - 1))
        {
            first--;
        }

        return Trimmed(words[first..]);
    }

    /// <summary>"transformation and efficiency savings" that begins the words given.</summary>
    public static string Beginning(string after)
    {
        var words = after.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = new List<string>();
        foreach (var word in words.Take(MostWords))
        {
            var bare = word.TrimEnd('.', ',', ';', ':', ')', '(');
            if (bare.Length == 0 || word[0] == '(' || Joins.Contains(bare) || (Stops.Contains(bare) && bare is not "and") || (taken.Count > 0 && (Articles.Contains(bare) || bare.EndsWith("ed", StringComparison.Ordinal))))
            {
                break;
            }

            taken.Add(bare);
            if (bare.Length != word.Length)
            {
                break;
            }
        }

        return Trimmed([.. taken]);
    }

    private static bool Belongs(string[] words, int i)
    {
        var word = words[i];
        if (Stops.Contains(word) || (i < words.Length - 1 && word[^1] is '.' or ',' or ';' or ':' or '?' or ')' && !Opened(words, i)))
        {
            return false;
        }

        // "the yearly cost of the contract" goes on to the left; "the contract" stops there.
        return !Articles.Contains(word) || (i > 0 && Joins.Contains(words[i - 1]));
    }

    /// <summary>"Navigation (Part B) extension": a bracket opened and closed inside the phrase.</summary>
    private static bool Opened(string[] words, int i) =>
        words[i][^1] == ')' && (words[i].Contains('(', StringComparison.Ordinal) || (i > 0 && words[i - 1][0] == '('));

    private static string Trimmed(string[] words)
    {
        int from = 0, to = words.Length;
        while (from < to && (Joins.Contains(words[from]) || Articles.Contains(words[from]) || words[from] is "and"))
        {
            from++;
        }

        while (to > from && (Joins.Contains(words[to - 1]) || Articles.Contains(words[to - 1]) || words[to - 1] is "and"))
        {
            to--;
        }

        return string.Join(' ', words[from..to]).Trim('(', ',', ';', ':', '.', '“', '‘');
    }
}
