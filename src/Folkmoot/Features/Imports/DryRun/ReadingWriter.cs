using System.Text.Json;

namespace Folkmoot.Features.Imports.DryRun;

/// <summary>Writes what else was read: labelled fields with their place, considerations, text not recognised, findings.</summary>
internal sealed class ReadingWriter(Utf8JsonWriter json)
{
    public void Write(PageRecord record)
    {
        if (record.ReferenceFrom is not null) json.WriteString("reference_from", record.ReferenceFrom);
        if (record.Fields.Count > 0) Fields(record.Fields);
        if (record.Considerations.Count > 0) Considerations(record.Considerations);
        if (record.Unread.Count > 0) Unread(record.Unread);
        if (record.Findings.Count > 0) Findings(record.Findings);
    }

    private void Fields(List<LabelledField> fields)
    {
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("label", field.Label);
            json.WriteString("name", field.Name);
            json.WriteString("value", field.Value);
            Span(field.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Considerations(List<ConsideredBy> considerations)
    {
        json.WriteStartArray("considerations");
        foreach (var one in considerations)
        {
            json.WriteStartObject();
            json.WriteString("body", one.Body);
            json.WriteString("date", one.Date?.ToString("yyyy-MM-dd"));
            json.WriteString("outcome", one.Outcome);
            if (one.Planned) json.WriteBoolean("planned", true);
            Span(one.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Unread(List<UnreadText> texts)
    {
        json.WriteStartArray("unrecognised");
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("text", text.Text);
            Span(text.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Findings(List<ImportFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("message", finding.Message);
            if (finding.Field is not null) json.WriteString("field", finding.Field);
            if (finding.Span is { } span) Span(span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Span(TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }
}
