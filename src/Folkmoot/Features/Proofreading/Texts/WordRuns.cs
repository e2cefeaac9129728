namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>The words of a text one by one, so that runs of the same words can be found in another text.</summary>
internal sealed class WordRuns
{
    /// <summary>The shortest run that tells anything.</summary>
    public const int Run = 8;

    private readonly ProofText text;
    private readonly List<(int Start, int Length, int Hash)> words = [];

    public WordRuns(ProofText text)
    {
        this.text = text;
        var at = 0;
        while (at < text.Text.Length)
        {
            if (!char.IsLetterOrDigit(text.Text[at])) { at++; continue; }
            var start = at;
            while (at < text.Text.Length && (char.IsLetterOrDigit(text.Text[at]) || (text.Text[at] is ',' or '.' or '/' && at + 1 < text.Text.Length && char.IsDigit(text.Text[at + 1]) && char.IsDigit(text.Text[at - 1])))) at++;
            words.Add((start, at - start, string.GetHashCode(text.Text.AsSpan(start, at - start), StringComparison.OrdinalIgnoreCase)));
        }
    }

    private Dictionary<int, int> First => field ??= Index();

    /// <summary>The longest runs of words that stand in both texts, each with its place here and there.</summary>
    public IEnumerable<(Quote Here, Quote There)> Shared(WordRuns other, string of)
    {
        for (var i = 0; i + Run <= words.Count; i++)
        {
            if (!other.First.TryGetValue(Hash(words, i), out var j) || !Same(other, i, j, Run)) continue;
            var length = Run;
            while (i + length < words.Count && j + length < other.words.Count && words[i + length].Hash == other.words[j + length].Hash) length++;
            yield return (Quote(i, length, null), other.Quote(j, length, of));
            i += length - 1;
        }
    }

    private Quote Quote(int first, int count, string? of)
    {
        var (last, start) = (words[first + count - 1], words[first].Start);
        return text.Quote(start, last.Start + last.Length - start, of);
    }

    private bool Same(WordRuns other, int i, int j, int count)
    {
        for (var k = 0; k < count; k++)
            if (words[i + k].Hash != other.words[j + k].Hash) return false;
        return true;
    }

    private Dictionary<int, int> Index()
    {
        var first = new Dictionary<int, int>(words.Count);
        for (var i = 0; i + Run <= words.Count; i++) first.TryAdd(Hash(words, i), i);
        return first;
    }

    private static int Hash(List<(int Start, int Length, int Hash)> words, int from)
    {
        var hash = new HashCode();
        for (var k = 0; k < Run; k++) hash.Add(words[from + k].Hash);
        return hash.ToHashCode();
    }
}
