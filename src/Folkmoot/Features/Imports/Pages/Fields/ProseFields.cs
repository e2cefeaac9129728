using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>What stands in the prose of a record: sums, dates of contracts, references, law, bodies that considered it.</summary>
internal static class ProseFields
{
    private static readonly HashSet<string> NotProse =
    [
        "contact", "lead_member", "lead_director", "lead_officer", "department", "decision_maker", "status", "decision_type", "is_key_decision", "divisions", "notice_first_published",
        "decision_due", "due_reason", "restriction", "publication_date", "date_of_decision", "effective_from", "decided_at_meeting", "documents", "agenda_items", "background_papers",
        "decisions", "urgency", "call_in_sentence", "report_author", "democratic_services_contact", "reference", "making_representations", "date", "published", "call_ins", "originally_due", "reason_key",
    ];

    public static void Read(PageRecord record, SourceText source)
    {
        var sums = new List<PrintedSum>();
        var terms = new List<TermDate>();
        var references = new List<CitedReference>();
        var laws = new List<CitedLaw>();
        foreach (var field in record.Fields.OrderBy(field => field.Span.Start))
        {
            var text = field.Span.In(source.Text);
            var from = field.Span.Start;
            if (field.Name == "reason_key") sums.AddRange(Sums.Thresholds(text, "reason key", "key decision criterion").Select(sum => sum with { Start = sum.Start + from }));
            if (text.Length == 0 || (field.Name is { } name && NotProse.Contains(name))) continue;
            sums.AddRange(Sums.In(text).Select(sum => sum with { Start = sum.Start + from }));
            terms.AddRange(TermDates.In(text).Select(date => date with { Start = date.Start + from }));
            if (field.Name != "title") references.AddRange(References.In(text, record.Reference).Select(cited => cited with { Start = cited.Start + from }));
            laws.AddRange(CitedLaws.In(text).Select(law => law with { Start = law.Start + from }));
            foreach (var considered in BodyConsiderations.In(text))
                record.Considerations.Add(new(considered.Body, considered.Date, considered.IsPlanned ? "planned" : considered.Outcome, new(considered.Start + from, considered.Length)));
        }
        Sum(record, Sums.Distinct(sums));
        Terms(record, TermDates.Distinct(terms));
        Cite(record, references, laws);
    }

    /// <summary>A page that holds one decision only says of itself what that decision says.</summary>
    public static void Lift(PageRecord page, PageRecord row)
    {
        page.Money.AddRange(row.Money);
        page.ContractDates.AddRange(row.ContractDates);
        page.LinkedReferences.AddRange(row.LinkedReferences);
        page.LegalBases.AddRange(row.LegalBases);
        page.Considerations.AddRange(row.Considerations);
    }

    private static void Sum(PageRecord record, IReadOnlyList<PrintedSum> sums)
    {
        foreach (var sum in sums)
        {
            record.Money.Add(new(sum.Text, sum.Amount, sum.Meaning ?? "not said", new(sum.Start, sum.Length), sum.UpTo, sum.Period, sum.Approximate, sum.Where));
            if (sum.Finding is { } finding) record.Findings.Add(new("doubtful_sum", finding, "money", new(sum.Start, sum.Length)));
        }
    }

    private static void Terms(PageRecord record, IReadOnlyList<TermDate> terms)
    {
        foreach (var term in terms)
        {
            record.ContractDates.Add(new(term.Text, term.Date, term.Precision.ToString().ToLowerInvariant(), term.Meaning, new(term.Start, term.Length)));
            if (term.Finding is { } finding) record.Findings.Add(new("doubtful_date", finding, "contract_dates", new(term.Start, term.Length)));
        }
    }

    private static void Cite(PageRecord record, List<CitedReference> references, List<CitedLaw> laws)
    {
        foreach (var cited in References.Linked(references)) record.LinkedReferences.Add(new(cited.Text, new(cited.Start, cited.Length)));
        foreach (var near in references.Where(cited => cited.NearMissOf is not null).DistinctBy(cited => cited.Text, StringComparer.Ordinal))
        {
            record.LinkedReferences.Add(new(near.Text, new(near.Start, near.Length), near.NearMissOf));
            record.Findings.Add(new("near_miss_reference", $"\u201C{near.Text}\u201D has a digit too few or too many; {near.NearMissOf} may be meant.", "linked_references", new(near.Start, near.Length)));
        }
        foreach (var law in CitedLaws.Grounds(laws)) record.LegalBases.Add(new(law.Text, new(law.Start, law.Length), law.Citation));
    }
}
