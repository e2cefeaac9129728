using System.Text.Json;

namespace Folkmoot.Features.Imports.WebService;

/// <summary>Lists another reader has made of a council's pages, in JSON: documents of a meeting, committees.</summary>
internal static class DocumentLists
{
    public static readonly IReadOnlyList<PageKind> Kinds =
    [
        new("meeting_document_list", source => Holds(source, "\"filename\"", "\"meeting_date\""), source => Read(source, "meeting_document_list", Document)),
        new("committee_list_derived", source => Holds(source, "\"committee_id\"", "\"committee_name\""), source => Read(source, "committee_list_derived", Committee)),
    ];

    private static bool Holds(SourceText source, params ReadOnlySpan<string> names)
    {
        if (source.Format != SourceFormat.Json) return false;
        var head = source.Text.AsSpan(0, Math.Min(source.Text.Length, 2000));
        foreach (var name in names)
            if (!head.Contains(name, StringComparison.Ordinal)) return false;
        return true;
    }

    private static PageRecord Read(SourceText source, string kind, Func<JsonElement, PageRecord> row)
    {
        var page = new PageRecord(kind);
        try
        {
            // One array, or one object a line.
            var texts = source.Text.TrimStart().StartsWith('[') ? [source.Text] : source.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var text in texts)
            {
                using var document = JsonDocument.Parse(text, new() { MaxDepth = 16 });
                if (document.RootElement.ValueKind == JsonValueKind.Object) page.Records.Add(row(document.RootElement));
                else page.Records.AddRange(document.RootElement.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).Select(row));
            }
        }
        catch (JsonException fault)
        {
            page.NotImported = $"the JSON is broken at line {fault.LineNumber + 1}";
        }
        return page;
    }

    private static PageRecord Document(JsonElement entry)
    {
        var name = Text(entry, "filename") ?? "";
        var row = new PageRecord("meeting_document_list") { RowKind = "document", Title = Path.GetFileNameWithoutExtension(name) };
        row.Documents.Add(new(row.Title, Text(entry, "url"), Type: Text(entry, "type")?.ToUpperInvariant()));
        if (DateOnly.TryParseExact(Text(entry, "meeting_date"), "yyyy-MM-dd", out var date)) row.More["date"] = date;
        if (Text(entry, "committee") is { } committee) row.More["committee"] = committee;
        if (Text(entry, "document_category") is { } category) row.More["category"] = category;
        return row;
    }

    private static PageRecord Committee(JsonElement entry)
    {
        var row = new PageRecord("committee_list_derived") { RowKind = "body", SourceId = Text(entry, "committee_id"), Title = Text(entry, "committee_name"), Status = Text(entry, "status") };
        foreach (var name in (ReadOnlySpan<string>)["first_meeting_date", "last_meeting_date"])
            if (Text(entry, name) is { } value) row.More[name] = value;
        return row;
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
