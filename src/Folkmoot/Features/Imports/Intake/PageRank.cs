namespace Folkmoot.Features.Imports.Intake;

/// <summary>How full a kind of page is: a fuller page may overwrite what a thinner one said, not the other way round. 0: not about one decision.</summary>
internal static class PageRank
{
    public static int Of(string pageKind) => pageKind switch
    {
        "issue_details" or "decision_details" => 5,
        "record_of_decision" => 4,
        "proposed_record_of_decision" or "issue_decisions" => 3,
        "decision_list_text" or "forthcoming_list_text" or "plan_items" => 2,
        "decision_list_table" or "committee_report" => 1,
        _ => 0,
    };
}
