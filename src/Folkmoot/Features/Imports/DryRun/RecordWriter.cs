using System.Text.Json;

namespace Folkmoot.Features.Imports.DryRun;

/// <summary>Writes one record: every common field on a page, only those there are on a row of a list.</summary>
internal sealed class RecordWriter(Utf8JsonWriter json, PageRecord record)
{
    private readonly PartWriter parts = new(json);

    public void Page()
    {
        json.WriteString("page_kind", record.PageKind);
        json.WriteString("reference", record.Reference);
        json.WriteString("title", record.Title);
        json.WriteString("proposed_decision", parts.Opening(record.ProposedDecision));
        json.WriteString("opening_text", record.ProposedDecision is null ? parts.Opening(record.OpeningText) : null);
        json.WriteString("decision_type", record.DecisionType);
        parts.Texts("reason_key", record.ReasonKey);
        json.WriteString("status", record.Status);
        parts.Texts("divisions", record.Divisions);
        parts.Date("notice_first_published", record.NoticeFirstPublished);
        parts.Due("decision_due", record.DecisionDue);
        json.WriteString("lead_member", record.LeadMember);
        json.WriteString("lead_director", record.LeadDirector);
        json.WriteString("department", record.Department);
        parts.Contacts(record.Contacts);
        json.WriteString("consultees", parts.Opening(record.Consultees));
        parts.Texts("implications", [.. record.Implications.Select(implication => implication.Heading)]);
        if (record.MoneyNotRead) json.WriteNull("money");
        else parts.Money(record.Money);
        parts.ContractDates(record.ContractDates);
        parts.Texts("linked_references", [.. record.LinkedReferences.Select(reference => reference.Text)]);
        parts.Texts("legal_bases", [.. record.LegalBases.Select(basis => basis.Text)]);
        Sometimes();
        if (record.Records.Count > 0) Rows();
        parts.Readings(record);
    }

    private void Rows()
    {
        json.WriteStartArray("records");
        foreach (var row in record.Records) new RecordWriter(json, row).Row();
        json.WriteEndArray();
    }

    private void Row()
    {
        json.WriteStartObject();
        Text("id", record.SourceId);
        Text("kind", record.RowKind);
        Text("reference", record.Reference);
        Text("title", record.Title);
        Text("proposed_decision", parts.Opening(record.ProposedDecision));
        if (record.ProposedDecision is null) Text("opening_text", parts.Opening(record.OpeningText));
        Text("decision_type", record.DecisionType);
        if (record.ReasonKey.Count > 0) parts.Texts("reason_key", record.ReasonKey);
        Text("status", record.Status);
        if (record.Divisions.Count > 0) parts.Texts("divisions", record.Divisions);
        if (record.NoticeFirstPublished is not null) parts.Date("notice_first_published", record.NoticeFirstPublished);
        if (record.DecisionDue is not null) parts.Due("decision_due", record.DecisionDue);
        Text("lead_member", record.LeadMember);
        Text("lead_director", record.LeadDirector);
        Text("department", record.Department);
        if (record.Contacts.Count > 0) parts.Contacts(record.Contacts);
        Text("consultees", parts.Opening(record.Consultees));
        if (record.Implications.Count > 0) parts.Texts("implications", [.. record.Implications.Select(implication => implication.Heading)]);
        parts.Money(record.Money);
        parts.ContractDates(record.ContractDates);
        if (record.LinkedReferences.Count > 0) parts.Texts("linked_references", [.. record.LinkedReferences.Select(reference => reference.Text)]);
        if (record.LegalBases.Count > 0) parts.Texts("legal_bases", [.. record.LegalBases.Select(basis => basis.Text)]);
        Sometimes();
        parts.Readings(record);
        json.WriteEndObject();
    }

    private void Sometimes()
    {
        Text("decision_text", parts.Opening(record.DecisionText));
        Text("decision_maker", record.DecisionMaker);
        Text("lead_officer", record.LeadOfficer);
        if (record.PublicationDate is not null) parts.Date("publication_date", record.PublicationDate);
        if (record.DateOfDecision is not null) parts.Date("date_of_decision", record.DateOfDecision);
        if (record.EffectiveFrom is not null) parts.Date("effective_from", record.EffectiveFrom);
        if (record.DecidedAtMeeting is not null) parts.Meeting(record.DecidedAtMeeting);
        Text("issue_id", record.IssueId);
        Text("restriction", record.Restriction);
        Text("restriction_explanation", parts.Opening(record.RestrictionExplanation));
        Text("urgency_reason", parts.Opening(record.UrgencyReason));
        Text("reason_for_decision", parts.Opening(record.ReasonForDecision));
        if (record.Documents.Count > 0) parts.Documents(record.Documents);
        parts.More(record.More);
    }

    private void Text(string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
