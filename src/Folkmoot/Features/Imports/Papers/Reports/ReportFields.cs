using System.Text.RegularExpressions;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Takes one labelled line of a report's head into the record.</summary>
internal static partial class ReportFields
{
    public static void Take(PageRecord record, string name, List<string> lines, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (name)
        {
            case "from_": record.More.TryAdd("from_", People(lines)); break;
            case "to": Addressed(record, value); break;
            case "date": Meeting(record, null, PrintedDates.DayIn(value)); break;
            case "title": record.Title ??= Titled(record, value); break;
            case "reference": Referenced(record, value); break;
            case "is_key_decision": KeyDecision.Take(record, string.Join('\n', lines)); break;
            case "divisions": record.Divisions.AddRange(Places(lines)); break;
            case "lead_member": record.LeadMember ??= value; break;
            case "lead_director": record.LeadDirector ??= value; break;
            case "lead_officer": record.LeadOfficer ??= value; break;
            case "department": record.Department ??= value; break;
            default: record.More.TryAdd(name, value); break;
        }
    }

    /// <summary>People are set apart by a blank line, or by a line that begins with a name and a comma or dash.</summary>
    private static string People(List<string> lines)
    {
        var people = new List<string>();
        var apart = true;
        foreach (var line in lines)
        {
            if (line.Length > 0 && (apart || (Person().IsMatch(line) && !Unfinished().IsMatch(people[^1]))))
            {
                people.Add(line);
            }
            else if (line.Length > 0)
            {
                people[^1] += " " + line;
            }

            apart = line.Length == 0;
        }

        return string.Join("; ", people.Select(person => person.TrimEnd(',', ';')));
    }

    /// <summary>"Cabinet - 4 March 2031", "County Council 13th February 2031": a body and the day it meets.</summary>
    private static void Addressed(PageRecord record, string value)
    {
        record.More.TryAdd("to", value);
        if (PrintedDates.In(value).FirstOrDefault(date => date.Day is not null) is { } date)
        {
            Meeting(record, Weekday().Replace(value[..date.Start], "").Trim().TrimEnd('-', '–', ',', ':', '(').TrimEnd(), date.Day);
        }
        else if (Body().IsMatch(value))
        {
            Meeting(record, value, null);
        }
    }

    private static void Meeting(PageRecord record, string? body, DateOnly? date)
    {
        record.More.TryAdd("meeting_body", record.More.GetValueOrDefault("meeting_body") ?? body ?? "");
        if (body is not null)
        {
            record.More["meeting_body"] = body;
        }

        if (date is { } day)
        {
            record.More.TryAdd("meeting_date", day);
        }

        if (record.More["meeting_body"] is "")
        {
            record.More.Remove("meeting_body");
        }
    }

    private static string Titled(PageRecord record, string value)
    {
        var (reference, title) = References.InTitle(value);
        if (reference is not null)
        {
            (record.Reference, record.ReferenceFrom) = (record.Reference ?? reference, record.ReferenceFrom ?? "title");
        }

        return title;
    }

    private static void Referenced(PageRecord record, string value)
    {
        var cited = References.In(value).FirstOrDefault(cited => cited.IsDecision && cited.NearMissOf is null);
        if (cited is not null || value.Length < 30 && value.Any(char.IsDigit))
        {
            (record.Reference, record.ReferenceFrom) = (cited?.Text ?? value, "body");
        }
    }

    private static IEnumerable<string> Places(List<string> lines)
    {
        var places = new List<string>();
        foreach (var part in lines.SelectMany(line => line.Split(';')).Select(part => part.Trim(' ', '•', '·')).Where(part => part.Length > 0))
        {
            if (places.Count > 0 && (char.IsLower(part[0]) || places[^1].EndsWith(',')))
            {
                places[^1] += " " + part;
            }
            else
            {
                places.Add(part);
            }
        }

        return places;
    }

    [GeneratedRegex(@"^(Cllr |Councillor |Dr |Mrs? |Ms |Miss |Sir |Professor )?[A-Z][\w’'-]+( [A-Z][\w’'.-]*){1,3}( –| -|,) ")]
    private static partial Regex Person();

    [GeneratedRegex(@"(\b(for|and|of|the|&)|,)$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^[^,]{0,80}\b(Cabinet|Committee|Council|Board|Panel|Executive)$")]
    private static partial Regex Body();
}
