using Folkmoot.Law;

namespace Folkmoot.Features.Proofreading;

/// <summary>A rule of the proof-reader.</summary>
/// <param name="Id">Its own id, PRF-nn. Ids are never used again for another rule.</param>
/// <param name="Name">What it looks for, in a few plain words.</param>
/// <param name="Law">The rule of the law behind it; null where it is plain sense.</param>
public sealed record ProofRule(string Id, string Name, Rule? Law = null)
{
    public Finding Defect(string says, string settles, params IEnumerable<Quote> quotes) => new(this, FindingKind.Defect, says, settles, [.. quotes]);

    public Finding Advice(string says, string settles, params IEnumerable<Quote> quotes) => new(this, FindingKind.Advice, says, settles, [.. quotes]);
}

/// <summary>A rule with the function that looks for it.</summary>
public sealed record Check(ProofRule Rule, Func<ReadProof, IEnumerable<Finding>> Find);
