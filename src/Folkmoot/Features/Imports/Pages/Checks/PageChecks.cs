namespace Folkmoot.Features.Imports.Pages.Checks;

/// <summary>Faults that a machine can see in one page, kept beside the field they are about. Leads for a reader, no more.</summary>
internal static class PageChecks
{
    private static readonly string[] Leaked = ["!NotSet!", "{meta}", "{pagetitle}", "{breadcrumb}", "{content}", "{sidenav}"];

    public static void Run(PageRecord record)
    {
        foreach (var field in record.Fields)
        {
            if (Brackets.Unbalanced(field.Value) is { } words)
                record.Findings.Add(new("unbalanced_bracket", $"A bracket is {(words.Opened ? "opened and not closed" : "closed and not opened")}: \u201C{words.Around}\u201D.", field.Name, field.Span));
            foreach (var leak in Leaked)
                if (field.Value != leak && field.Value.Contains(leak, StringComparison.Ordinal))
                    record.Findings.Add(new("template_text", $"\u201C{leak}\u201D is a word of the system that was left in the page.", field.Name, field.Span));
        }
        foreach (var contact in record.Contacts)
            if (contact.Email is { } email && email.Count('@') != 1) record.Findings.Add(new("odd_address", $"\u201C{email}\u201D is no e-mail address.", "contact"));
        Dates(record);
        Twins(record);
    }

    private static void Dates(PageRecord record)
    {
        if (record is { NoticeFirstPublished: { } notice, DecisionDue: { From: { } due, Text: var text } } && due < notice)
            record.Findings.Add(new("due_before_notice", $"Due \u201C{text}\u201D, but notice was first published on {Day(notice)}.", "decision_due"));
        if (record is { DateOfDecision: { } made, PublicationDate: { } published } && published < made)
            record.Findings.Add(new("published_before_made", $"Published on {Day(published)}, decided on {Day(made)}.", "publication_date"));
        if (record is { DateOfDecision: { } decided, PublicationDate: { } late } && late.DayNumber - decided.DayNumber > 180)
            record.Findings.Add(new("published_late", $"Published on {Day(late)}, {late.DayNumber - decided.DayNumber} days after it was decided on {Day(decided)}.", "publication_date"));
        if (record is { DateOfDecision: { } taken, EffectiveFrom: { } effective } && effective <= taken && IsSubjectToCallIn(record))
            record.Findings.Add(new("in_force_before_call_in", $"Subject to call-in, but in force from {Day(effective)}, decided on {Day(taken)}.", "effective_from"));
    }

    private static bool IsSubjectToCallIn(PageRecord record) =>
        record.More.TryGetValue("subject_to_call_in", out var answer) && answer.ToString()!.StartsWith("yes", StringComparison.OrdinalIgnoreCase);

    private static void Twins(PageRecord page)
    {
        foreach (var group in page.Records.Where(row => row is { Title: not null, SourceId: not null, DateOfDecision: not null }).GroupBy(row => (row.Title, row.DateOfDecision)).Where(group => group.Count() > 1))
            foreach (var row in group)
                row.Findings.Add(new("twin", $"Stands {group.Count()} times in the list with the same title and date.", "title"));
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy");
}
