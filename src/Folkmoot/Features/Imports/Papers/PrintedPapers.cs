namespace Folkmoot.Features.Imports.Papers;

/// <summary>The printed papers that are read as text: each known by its own marks, never by its file's name.</summary>
internal static class PrintedPapers
{
    private const int OpeningLines = 25;

    /// <summary>Headings of the committee system's own pages, on which labels of papers stand too.</summary>
    private static readonly HashSet<string> PageHeadings = new(StringComparer.OrdinalIgnoreCase)
    {
        "Issue details", "Decision details", "Issue - decisions", "Issue - meetings", "Issue – decisions", "Issue – meetings", "Plan items", "Decisions published",
        "Forthcoming decisions", "Delegated decisions", "Officer decisions",
    };

    /// <summary>Forms that put a decision on record: tried before pages that are known only by labels the forms have too.</summary>
    public static readonly IReadOnlyList<PageKind> Forms = Guarded(RecordOfDecision.Proposed, RecordOfDecision.Made);

    /// <summary>The most particular first: a supplement of questions opens as a letter does, a report may open with the number of its appendix.</summary>
    public static readonly IReadOnlyList<PageKind> Kinds = Guarded(
        CallInSubmission.Kind, PrintedMinutes.Kind, AgendaFrontsheet.Kind, QuestionsAndAnswers.Kind,
        Assessments.Equality, Assessments.DataProtection, MotionOrAmendment.Kind, CommitteeReport.Kind, LoosePapers.Appendix, LoosePapers.Letter);

    private static IReadOnlyList<PageKind> Guarded(params PageKind[] kinds) =>
        [.. kinds.Select(kind => kind with { LooksLike = source => kind.LooksLike(source) && !IsPage(source) })];

    private static bool IsPage(SourceText source) =>
        source.Lines.Where(line => !line.IsBlank).Take(OpeningLines).Any(line => PageHeadings.Contains(line.Text));
}
