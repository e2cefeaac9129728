using System.Collections.Frozen;

namespace Folkmoot.Features.Rules.Subjects;

/// <summary>The sections of a report as rules name them. Whoever writes reports has the same ones; a test holds the two together.</summary>
public static class ReportSections
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "title", "reference", "proposed-decision", "reasons", "background", "option-name", "option-text", "option-reason", "recommended", "key", "key-reason", "taker", "lead-member", "director", "department",
        "contact", "divisions", "not-before", "consultees", "financial", "legal", "equalities", "data-protection", "restriction", "restriction-explanation", "background-papers", "next-step", "next-step-on", "expenditure", "saving", "effect",
        "effect-options", "effect-from", "effect-to", "effect-arose", "effect-competed", "effect-annual-value", "effect-ground", "effect-provider");
}
