using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Takes the sections of a record of decision into the record.</summary>
internal static partial class RecordFields
{
    /// <param name="coversNext">A heading over other headings has nothing of its own to say.</param>
    public static void Take(PageRecord record, PaperSection section, bool coversNext)
    {
        record.Fields.Add(new(section.Heading.Printed, section.Name, section.Value, section.Span));
        var value = section.Value;
        switch (section.Name)
        {
            case "criteria": record.More["criteria_printed"] = Criteria(value); break;
            case "implications": Implied(record, section); break;
            case "reference": record.Reference ??= Number(value); record.ReferenceFrom ??= "body"; break;
            case "title": record.Title ??= TitleOf(record, value); break;
            case "decision": record.ProposedDecision ??= NullIfEmpty(value); break;
            case "is_key_decision": KeyDecision.Take(record, value); break;
            case "divisions": record.Divisions.AddRange(value.Split(';').Select(TidyText.OneLine).Where(part => part.Length > 0)); break;
            case "contact": record.Contacts.AddRange(ContactText.Read(TidyText.OneLine(value))); break;
            default: Plain(record, section.Name, value); break;
        }

        if (value.Length == 0 && section.Name is not "for_publication" && !coversNext)
        {
            record.Findings.Add(new("nothing_after_label", $"Nothing is printed after “{section.Heading.Printed}”.", section.Name, section.Span));
        }
    }

    /// <summary>What stands in one field but is wanted in two.</summary>
    public static void Finish(PageRecord record, bool made)
    {
        if (made)
        {
            record.DecisionText ??= record.ProposedDecision;
            record.DateOfDecision ??= record.More.GetValueOrDefault("signed_date") as DateOnly?;
        }
    }

    private static void Plain(PageRecord record, string name, string value)
    {
        var words = TidyText.OneLine(value);
        if (words.Length == 0)
        {
            return;
        }

        switch (name)
        {
            case "decision_maker": record.DecisionMaker ??= words; break;
            case "reason_for_decision": record.ReasonForDecision ??= value; break;
            case "consultees": record.Consultees ??= value; break;
            case "lead_officer": record.LeadOfficer ??= words; break;
            case "lead_member": record.LeadMember ??= words; break;
            case "department": record.Department ??= words; break;
            case "urgency_reason": record.UrgencyReason ??= value; break;
            case "date_of_decision": record.DateOfDecision ??= PrintedDates.DayIn(words); break;
            case "publication_date": record.PublicationDate ??= PrintedDates.DayIn(words); break;
            case "effective_from": record.EffectiveFrom ??= PrintedDates.DayIn(words); break;
            default: record.More.TryAdd(name, value); break;
        }
    }

    private static void Implied(PageRecord record, PaperSection section)
    {
        if (section.Value.Length > 0)
        {
            record.Implications.Add(new(Implications.Heading(section.Heading.Printed), section.Value, section.Span));
        }
    }

    /// <summary>Criteria are told by their words: forms number what is left after authors have struck some out.</summary>
    private static List<string> Criteria(string value)
    {
        var printed = new List<string>();
        if (Spending().IsMatch(value))
        {
            printed.Add("a");
        }

        if (Community().IsMatch(value))
        {
            printed.Add("b");
        }

        return printed;
    }

    private static string? TitleOf(PageRecord record, string value)
    {
        var (reference, title) = References.InTitle(TidyText.OneLine(value));
        if (reference is not null && record.Reference is null)
        {
            (record.Reference, record.ReferenceFrom) = (reference, "title");
        }

        return NullIfEmpty(reference is not null && !References.Same(reference, record.Reference) ? TidyText.OneLine(value) : title);
    }

    private static string? Number(string value)
    {
        var words = TidyText.OneLine(value);
        return References.In(words).FirstOrDefault(cited => cited.IsDecision && cited.NearMissOf is null)?.Text ?? (words.Length is > 0 and < 40 ? words : null);
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    [GeneratedRegex(@"savings or expenditure|expenditure or savings|in excess of £|more than £|over £|value of £", RegexOptions.IgnoreCase)]
    private static partial Regex Spending();

    [GeneratedRegex(@"two or more\s+(electoral\s+)?(divisions|wards)|effects? on (a significant proportion of )?(the )?communit", RegexOptions.IgnoreCase)]
    private static partial Regex Community();
}
