using System.Text.Json;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.DryRun;

/// <summary>
/// One JSON object on one line for each file. The names are those of a list of expected fields; long texts are cut to their first
/// eighty characters there, and stand whole under "fields".
/// </summary>
internal static class RecordJson
{
    public static byte[] Write(ReadFile file)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PlainJson.Writer))
        {
            json.WriteStartObject();
            json.WriteString("file", file.File.Name);
            json.WriteString("council", file.Council);
            if (file.Record is { } record) new RecordWriter(json, record).Page();
            else json.WriteNull("page_kind");
            if (file.Refusal is not null) json.WriteString("refused", file.Refusal);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
