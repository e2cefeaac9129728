namespace Folkmoot.Features.Imports.Captures;

/// <summary>Kinds of pages and papers in words.</summary>
internal static class PageKindWords
{
    public static string Of(string kind) => kind switch
    {
        "issue_decisions" => "Decisions of the issue",
        "issue_meetings" => "Meetings of the issue",
        "decision_list_text" or "decision_list_table" => "List of decisions",
        "forthcoming_list_text" => "List of forthcoming decisions",
        "plan_items" => "Forward plan",
        "dpia_screening" => "Data protection screening",
        _ => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('_', ' '),
    };
}
