using Folkmoot.Law.Retention;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A paper of a draft for which nobody has said how long it is kept. A published page has no place for it, so it is not asked there.</summary>
internal static class RetentionMissing
{
    public static ProofRule Rule { get; } = new("PRF-23", "a paper without its retention", RetentionPeriods.Rule);

    public static IEnumerable<Finding> In(ReadProof read)
    {
        if (!read.Proof.IsDraft) yield break;
        foreach (var document in read.Proof.Documents.Where(document => document.Retention is null))
        {
            var quote = new Quote(ProofText.Document, "Document", 0, document.Title.Length, document.Title);
            yield return Rule.Defect("Nothing says how long this paper is kept.", "The period that its kind is kept for, or a longer one with its reason.", quote);
        }
    }
}
