using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>Whether words can be the value of a label that has no mark after it, or none on its own line.</summary>
internal static class LabelValues
{
    private static readonly string[] Roles = ["decision_maker", "lead_member", "lead_director", "lead_officer", "department", "contact", "report_author"];

    public static bool Fits(Label label, string value) => label.Name switch
    {
        "decision_type" => StartsWithAny(value, "key", "non-key", "non key", "policy"),
        "is_key_decision" or "subject_to_call_in" or "recommend_to_council" or "are_there_background_papers" => StartsWithAny(value, "yes", "no"),
        "status" => value.Length <= 60 && StartsWithAny(value, "for ", "recommendation", "decision ", "implement", "await", "withdrawn", "abandon", "delete", "defer", "information", "call", "approved", "not "),
        "restriction" => StartsWithAny(value, "open", "part", "fully", "private", "public", "exempt", "closed", "confidential"),
        "divisions" or "reason_key" => value.Contains(';', StringComparison.Ordinal) || value.StartsWith("(All", StringComparison.OrdinalIgnoreCase),
        "decision_due" or "originally_due" or "decided_at_meeting" => value.Length <= 200 && PrintedDate.First(value) is not null,
        var name when Roles.Contains(name) => value.Length <= 120 && char.IsUpper(value[0]) && !value.EndsWith('.'),
        _ when label.Form == LabelForm.Date => value.Length <= 40 && PrintedDate.First(value) is { Start: <= 12 },
        _ => false,
    };

    /// <summary>A value on the line below its label is looser: the label has already been found on a line of its own.</summary>
    public static bool FitsBelow(Label label, string value) => label.Form switch
    {
        LabelForm.Date => value.Length <= 40 && PrintedDate.First(value) is { Start: <= 12 },
        _ when label.Name is "decision_due" or "originally_due" or "decided_at_meeting" or "restriction" => Fits(label, value),
        _ when label.Name is "decision_type" or "is_key_decision" or "subject_to_call_in" => Fits(label, value),
        _ => value.Length <= 200,
    };

    private static bool StartsWithAny(string value, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (value.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
