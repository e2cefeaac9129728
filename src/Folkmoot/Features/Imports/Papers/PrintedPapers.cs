namespace Folkmoot.Features.Imports.Papers;

/// <summary>The printed papers that are read as text: each known by its own marks, never by its file's name.</summary>
internal static class PrintedPapers
{
    /// <summary>The most particular first: a supplement of questions opens as a letter does, a report may open with the number of its appendix.</summary>
    public static readonly IReadOnlyList<PageKind> Kinds =
    [
        RecordOfDecision.Proposed, RecordOfDecision.Made, CallInSubmission.Kind, PrintedMinutes.Kind, AgendaFrontsheet.Kind, QuestionsAndAnswers.Kind,
        Assessments.Equality, Assessments.DataProtection, MotionOrAmendment.Kind, CommitteeReport.Kind, LoosePapers.Appendix, LoosePapers.Letter,
    ];
}
