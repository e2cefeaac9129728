namespace Folkmoot.Features.Imports.Prose;

/// <summary>Reads the prose of a record's fields: sums, contract dates, references, law, committees. Every span is a place in the source.</summary>
internal static class ProseReading
{
    /// <summary>Fields that hold one value each and no sentence.</summary>
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "reference", "decision_type", "is_key_decision", "status", "divisions", "notice_first_published", "restriction", "decision_due", "due_reason",
        "originally_due", "decision_maker", "lead_member", "lead_director", "lead_officer", "department", "contact", "report_author",
        "democratic_services_contact", "subject_to_call_in", "publication_date", "date_of_decision", "effective_from", "decided_at_meeting",
        "signed_date", "from_", "to", "classification", "community", "dmt_date", "slt_date", "agenda_items", "documents", "background_papers", "urgency",
        "restriction_explanation", "reason_no_public_access", "action_by", "making_representations", "scrutiny_committee", "reason_key",
    };

    public static void Into(PageRecord record, SourceText source)
    {
        foreach (var row in record.Records)
        {
            Into(row, source);
        }

        var parts = Parts(record).ConvertAll(span => new ProsePart(span.In(source.Text), span.Start));
        if (parts.Count == 0)
        {
            return;
        }

        ProseMoney.Into(record, source.Text, parts, [.. record.Fields.Where(field => field.Name == "reason_key").Select(field => field.Span)]);
        ProseDates.Into(record, parts);
        ProseCitations.Into(record, parts);
    }

    /// <summary>The stretches to read, in their order, none twice where one field lies inside another.</summary>
    private static List<TextSpan> Parts(PageRecord record)
    {
        var spans = record.Fields.Where(field => field.Name is null || !Values.Contains(field.Name)).Select(field => field.Span)
            .Concat(record.Unread.Select(text => text.Span)).Where(span => span.Length > 0).OrderBy(span => span.Start).ThenByDescending(span => span.Length);
        var parts = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (parts.Count == 0 || span.Start >= parts[^1].End)
            {
                parts.Add(span);
            }
            else if (span.End > parts[^1].End)
            {
                parts.Add(TextSpan.Between(parts[^1].End, span.End));
            }
        }

        return parts;
    }
}

/// <summary>A stretch of prose with the place it starts at, and the dates in it, found once.</summary>
internal sealed record ProsePart(string Words, int Start)
{
    private IReadOnlyList<PrintedDate>? dates;

    public IReadOnlyList<PrintedDate> Dates => dates ??= PrintedDates.In(Words);
}
