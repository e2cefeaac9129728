namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>The field that is hardest to read, where it is very hard.</summary>
internal static class ReadingAge
{
    private const int Hard = 22, FewWords = 80;

    public static ProofRule Rule { get; } = new("PRF-25", "hard to read");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var hardest = proof.Prose.Where(text => text.Field != ProofText.Title).Select(text => (text, age: Of(text))).Where(at => at.age > Hard).OrderByDescending(at => at.age).FirstOrDefault();
        if (hardest.text is null) yield break;
        yield return Rule.Advice(
            $"The words here ask for a reading age of about {hardest.age:0}.",
            "Shorter sentences and everyday words: say who does what.",
            hardest.text.Sentences.OrderByDescending(said => said.Words.Length).First().Quote());
    }

    /// <summary>Points of a list are no sentences, so texts with many are measured by their sentences alone.</summary>
    private static double? Of(ProofText text)
    {
        var (words, syllables, sentences) = (0, 0, 0);
        foreach (var said in text.Sentences.Where(said => said.Words[^1] is '.' or '!' or '?'))
        {
            var count = PlainWords.Count(said.Words);
            if (count.Words is < 4 or >= PlainWords.NoSentence) continue;
            (words, syllables, sentences) = (words + count.Words, syllables + count.Syllables, sentences + 1);
        }
        return words < FewWords ? null : PlainWords.ReadingAge(words, sentences, syllables);
    }
}
