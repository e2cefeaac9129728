using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>Blocks of links: documents, background papers, agenda items, the meeting that decided.</summary>
internal static class LinkFields
{
    public static bool Set(PageRecord record, SourceText source, string name, string value, Block block)
    {
        switch (name)
        {
            case "documents": record.Documents.AddRange(Documents(source, block)); return true;
            case "decided_at_meeting": record.DecidedAtMeeting = Meeting(source, value, block); return true;
            case "background_papers" or "agenda_items" or "decisions": record.More[name] = Entries(value); return true;
            case "are_there_background_papers": record.More["background_papers"] = value; return true;
            default: return false;
        }
    }

    public static string? AddressWithin(SourceText source, TextSpan span)
    {
        foreach (var link in source.Links)
            if (link.Span.Start >= span.Start && link.Span.Start < span.End) return link.Address;
        return null;
    }

    private static IEnumerable<PrintedDocument> Documents(SourceText source, Block block)
    {
        foreach (var line in source.Lines)
        {
            if (line.IsBlank || line.Start < block.Start || line.End > block.End) continue;
            var found = DocumentText.Read(line.Text, AddressWithin(source, TextSpan.Between(line.Start, line.End)));
            if (found is not null) yield return source.Format == SourceFormat.Html && found.Restricted == false ? found with { Restricted = null } : found;
        }
    }

    private static MeetingLink Meeting(SourceText source, string value, Block block)
    {
        var text = TidyText.OneLine(value);
        var date = PrintedDate.First(text);
        var body = date is { } found ? text[found.End..].Trim(' ', '-', '\u2013', ',') : text;
        var address = AddressWithin(source, block.Span);
        return new(date?.Date, body.Length == 0 ? null : body, PageAddress.Value(address, "CId", "CommitteeId"), PageAddress.Value(address, "MId", "MeetingId"));
    }

    private static List<string> Entries(string value) =>
        [.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimStart('\u2022', '\u00B7', '-', '*', ' ').Trim()).Where(line => line.Length > 0)];
}
