using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>What makes a page the same page when it comes again, and the ids by which pages about one decision find each other.</summary>
internal static class SourceKeys
{
    /// <summary>The key of one capture: the source's id where there is one, else the reference, else title and notice date, else where it was read from.</summary>
    public static string Of(PageRecord record, string file, int row)
    {
        var own = Own(record) ?? (record.Reference is { } reference ? "ref=" + Normal(reference) : Titled(record));
        return own is null || !IsDecision(record)
            ? row < 0 ? "file=" + file : $"file={file} row={row}"
            : $"{own} {record.PageKind}";
    }

    /// <summary>Ids that other pages about the same decision carry too; old addresses are found by them.</summary>
    public static IEnumerable<string> Shared(PageRecord record)
    {
        if (!IsDecision(record)) yield break;
        if (Own(record) is { } own) yield return own;
        if (record.IssueId is { } issue && Own(record) != "issue=" + issue) yield return "issue=" + issue;
        if (Titled(record) is { } titled) yield return titled;
    }

    /// <summary>24-00093 and 24/00093 are one reference.</summary>
    public static string Normal(string reference) =>
        reference.Length == 8 && reference[2] == '-' && reference.Where((c, i) => i != 2).All(char.IsAsciiDigit) ? reference[..2] + "/" + reference[3..] : reference;

    /// <summary>Two references that differ name two decisions, whatever else is alike.</summary>
    public static bool AreTwo(string? one, string? other) => one is not null && other is not null && Normal(one) != Normal(other);

    /// <summary>Whether a record tells of a decision, and not of a meeting, a body, a division or a list as such.</summary>
    public static bool IsDecision(PageRecord record) => Title(record) is not null && record.Records.Count == 0
        && record.RowKind is null or "decision" or "issue" or "plan_item" && PageRank.Of(record.PageKind) > 0;

    /// <summary>The title; on a page that has lost its head, the opening words stand in its place.</summary>
    public static string? Title(PageRecord record)
    {
        if (record.Title is not null || record.PageKind is not ("issue_details" or "decision_details")) return record.Title;
        if ((record.OpeningText ?? record.ProposedDecision ?? record.DecisionText) is not { } words) return null;
        var line = TidyText.OneLine(words);
        return line.Length <= 120 ? line : line[..Math.Max(60, line.LastIndexOf(' ', 119))] + "\u2026";
    }

    private static string? Own(PageRecord record) => record switch
    {
        { SourceId: { } id, RowKind: "issue" } => "issue=" + id,
        { SourceId: { } id } => "decision=" + id,
        { PageKind: "issue_details", IssueId: { } issue } => "issue=" + issue,
        _ => null,
    };

    // The same title under the same date of notice is the same matter.
    private static string? Titled(PageRecord record) =>
        record is { Title: { } title, NoticeFirstPublished: { } notice } ? $"notice={notice:yyyy-MM-dd} {Slug.Of(title)}" : null;
}
