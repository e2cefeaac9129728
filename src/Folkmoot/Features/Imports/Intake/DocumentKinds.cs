using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>What kind of paper a title names.</summary>
internal static class DocumentKinds
{
    public static DocumentKind Of(string title)
    {
        foreach (var (words, kind) in (ReadOnlySpan<(string, DocumentKind)>)
        [
            ("record of decision", DocumentKind.Record), ("prod", DocumentKind.Record), ("eqia", DocumentKind.EqualityAssessment), ("equality impact", DocumentKind.EqualityAssessment),
            ("dpia", DocumentKind.DataProtectionAssessment), ("data protection", DocumentKind.DataProtectionAssessment), ("minutes", DocumentKind.Minutes), ("report", DocumentKind.Report),
        ])
            if (title.Contains(words, StringComparison.OrdinalIgnoreCase)) return kind;
        return DocumentKind.Unknown;
    }
}
