namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Sentences that few people can hold in mind to the end.</summary>
internal static class LongSentences
{
    private const int Long = 60, Most = 3;

    public static ProofRule Rule { get; } = new("PRF-26", "very long sentences");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var found = proof.Sentences.Where(said => said.Words.Length > Long * 4 && said.Words[^1] is '.' && !said.Words.Contains("\n\n", StringComparison.Ordinal))
            .Select(said => (said, PlainWords.Count(said.Words).Words)).Where(at => at.Words is > Long and < PlainWords.NoSentence).OrderByDescending(at => at.Words).ToList();
        if (found.Count == 0) yield break;
        yield return Rule.Advice(
            found.Count == 1 ? $"A sentence has {found[0].Words} words." : $"{found.Count} sentences have more than {Long} words; the longest has {found[0].Words}.",
            "One thought to a sentence.",
            found.Take(Most).Select(at => at.said.Quote()));
    }
}
