using System.Collections.Frozen;
using Folkmoot.Features.Proofreading;

namespace Folkmoot.Features.Drafting.Settling;

/// <summary>Where a finding has to be settled by.</summary>
public enum Gate
{
    /// <summary>Before those who sign it off are asked.</summary>
    SignOff,

    /// <summary>Before the notice is published: the law or the public page wants it there.</summary>
    Notice,

    /// <summary>Before the decision is taken: it may still be settled while the notice stands.</summary>
    Decision,

    /// <summary>No gate: advice on the words only.</summary>
    None,
}

/// <summary>The gate of each of the proof-reader's rules.</summary>
public static class Gates
{
    // A key decision's reason, its clear days, the exempt paragraph and private contact details stand in the notice itself.
    private static readonly FrozenSet<string> AtNotice = FrozenSet.Create(StringComparer.Ordinal, "PRF-11", "PRF-17", "PRF-19", "PRF-20", "PRF-22", "PRF-24");

    // A partner's money, the assessments and the keeping of papers may come while the notice stands, and must be there when it is decided.
    private static readonly FrozenSet<string> AtDecision = FrozenSet.Create(StringComparer.Ordinal, "PRF-04", "PRF-07", "PRF-08", "PRF-23");

    public static Gate Of(ProofRule rule, FindingKind kind) =>
        kind == FindingKind.Advice ? Gate.None : AtNotice.Contains(rule.Id) ? Gate.Notice : AtDecision.Contains(rule.Id) ? Gate.Decision : Gate.SignOff;

    public static string InWords(this Gate gate) => gate switch
    {
        Gate.SignOff => "Before sign-off",
        Gate.Notice => "Before the notice",
        Gate.Decision => "Before the decision",
        _ => "Advice",
    };
}
