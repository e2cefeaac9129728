using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>Takes labelled blocks into a record: the printed field is always kept, and its value read where we know the label.</summary>
internal sealed class PageFields(PageRecord record, SourceText source)
{
    private string? dueText;
    private string? dueReason;

    public void Take(Block block)
    {
        if (block.Label is not { } label)
        {
            if (!block.IsEmpty) record.Unread.Add(new(block.In(source.Text), block.Span));
            return;
        }
        var value = block.In(source.Text);
        if (label.Label?.Name == "implications") { ImplicationFields.Take(record, source, block); return; }
        record.Fields.Add(new(label.Printed, label.Name, value, block.Span));
        if (label.Name == "urgency") record.More["urgency_procedures"] = "Yes";
        else if (label.Name == "call_in_sentence") record.More["subject_to_call_in"] = label.Printed.Contains(" not ", StringComparison.OrdinalIgnoreCase) ? "No" : "Yes";
        else if (value.Length == 0 || value is "!NotSet!" or "undefined") EmptyField(label, value, block.Span);
        else if (label.Name is { } name) Set(name, value, block);
    }

    /// <summary>Values that need two fields: a due date takes its taker from the decision maker, its reason from the line below.</summary>
    public void Finish()
    {
        if (dueText is not null) record.DecisionDue = DueText.Read(dueText, record.DecisionMaker, dueReason);
    }

    private void EmptyField(LabelMatch label, string value, TextSpan span)
    {
        // A heading followed at once by another is no fault: "Purpose:" is often filled with the issue's own labels.
        if (label.Label?.Form is LabelForm.Links || label.Name is "purpose" or "decision") return;
        record.Findings.Add(value.Length == 0
            ? new("nothing_after_label", $"Nothing is printed after \u201C{label.Printed}\u201D.", label.Name, span)
            : new("template_text", $"\u201C{label.Printed}\u201D holds the system\u2019s own word \u201C{value}\u201D.", label.Name, span));
    }

    private void Set(string name, string value, Block block)
    {
        if (SetProse(name, value) || SetPerson(name, value) || SetDate(name, value, block) || LinkFields.Set(record, source, name, value, block)) return;
        switch (name)
        {
            case "reference": record.Reference ??= value; record.ReferenceFrom ??= "body"; break;
            case "decision_type": SetType(value, value); break;
            case "is_key_decision": SetType(value.StartsWith("y", StringComparison.OrdinalIgnoreCase) ? "Key" : value.StartsWith("n", StringComparison.OrdinalIgnoreCase) ? "Non-key" : value, value); break;
            case "reason_key": record.ReasonKey.AddRange(BySemicolon(value)); break;
            case "divisions": record.Divisions.AddRange(BySemicolon(value)); break;
            case "status": record.Status = value; break;
            case "restriction": record.Restriction = RestrictionText.Read(value); break;
            case "decision_due": dueText = value; break;
            case "due_reason": dueReason = TidyText.OneLine(value); break;
            default: record.More[name] = block.Label?.Label?.Form == LabelForm.Line ? TidyText.OneLine(value).TrimEnd(';').TrimEnd() : value; break;
        }
    }

    private bool SetProse(string name, string value)
    {
        switch (name)
        {
            case "proposed_decision": record.ProposedDecision ??= value; return true;
            case "decision": record.DecisionText = value; return true;
            case "reason_for_decision": record.ReasonForDecision = value; return true;
            case "consultees": record.Consultees = value; return true;
            case "restriction_explanation": record.RestrictionExplanation = value; return true;
            case "urgency_reason": record.UrgencyReason = value; return true;
            default: return false;
        }
    }

    private bool SetPerson(string name, string value)
    {
        var words = TidyText.OneLine(value);
        switch (name)
        {
            case "decision_maker": record.DecisionMaker = words; return true;
            case "lead_member": record.LeadMember = Bare(name, words); return true;
            case "lead_director": record.LeadDirector = Bare(name, words); return true;
            case "lead_officer": record.LeadOfficer = Bare(name, words); return true;
            case "department": record.Department = words; return true;
            case "contact": record.Contacts.AddRange(ContactText.Read(words)); return true;
            default: return false;
        }
    }

    // Some councils glue the e-mail address to the name or role.
    private string? Bare(string name, string words)
    {
        var (bare, email) = ContactText.WithoutEmail(words);
        if (email is not null) record.More[name + "_email"] = email;
        return bare;
    }

    private bool SetDate(string name, string value, Block block)
    {
        if (name is not ("notice_first_published" or "publication_date" or "date_of_decision" or "effective_from")) return false;
        var found = PrintedDate.First(value);
        if (found?.Date is null)
        {
            record.Findings.Add(found is null
                ? new("no_date", $"\u201C{block.Label!.Printed}\u201D holds no date: \u201C{value}\u201D.", name, block.Span)
                : new("impossible_date", $"\u201C{value}\u201D is no day of the calendar.", name, block.Span));
            return true;
        }
        switch (name)
        {
            case "notice_first_published": record.NoticeFirstPublished = found.Value.Date; break;
            case "publication_date": record.PublicationDate = found.Value.Date; break;
            case "date_of_decision": record.DateOfDecision = found.Value.Date; break;
            default: record.EffectiveFrom = found.Value.Date; break;
        }
        return true;
    }

    private void SetType(string type, string printed)
    {
        record.DecisionType = type.Replace(" ", "-", StringComparison.Ordinal).ToLowerInvariant() switch
        {
            "key" or "key-decision" => "Key",
            "non-key" or "nonkey" or "non-key-decision" or "not-key" => "Non-key",
            _ => type,
        };
        if (record.DecisionType != printed) record.More["decision_type_printed"] = printed;
    }

    private static IEnumerable<string> BySemicolon(string value) =>
        value.Split(';').Select(TidyText.OneLine).Where(part => part.Length > 0);
}
