using System.Text.Json;
using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;

namespace Folkmoot.Features.AuditTrail.Export;

/// <summary>The trail as one JSON object, every value as it went into the hash; "changes" is therefore the text of a JSON array.</summary>
public static class TrailJson
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<StoredEntry> rows, Func<string, string?> nameOf, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(stream, PlainJson.Writer);
        json.WriteStartObject();
        json.WriteString("form", AuditForm.Name);
        json.WriteStartArray("rows");
        await foreach (var row in rows.WithCancellation(ct))
        {
            Write(json, row, nameOf(row.Authority));
            if (json.BytesPending > 16384) await json.FlushAsync(ct);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoredEntry row, string? name)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        json.WriteString("kind", row.Kind);
        json.WriteString("at", row.At);
        json.WriteString("authority", name);
        json.WriteString("authorityId", row.Authority);
        json.WriteString("who", row.Who);
        json.WriteString("why", row.Why);
        json.WriteString("changes", row.Changes);
        json.WriteString("previous", row.Previous);
        json.WriteString("hash", row.Hash);
        json.WriteEndObject();
    }
}
