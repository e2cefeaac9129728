using System.Text.Json;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>The register as one JSON object. What is not known is null; sums are pounds.</summary>
public static class RegisterJson
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<RegisterLine> lines, CurrentAuthority authority, string site, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(stream, PlainJson.Writer);
        json.WriteStartObject();
        json.WriteString("authority", authority.Value.Name);
        json.WriteString("demonstration", authority.Value.IsDemonstration ? authority.Value.DemonstrationNote ?? "Made from the public record; not the authority's own." : null);
        json.WriteStartArray("contracts");
        await foreach (var line in lines.WithCancellation(ct))
        {
            Write(json, line, site + authority.Link(line.Address));
            if (json.BytesPending > 16384)
            {
                await json.FlushAsync(ct);
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RegisterLine line, string page)
    {
        json.WriteStartObject();
        json.WriteString("title", line.Title);
        json.WriteString("reference", line.Reference);
        json.WriteString("service", line.ServiceTitle);
        json.WriteString("part", line.Part);
        json.WriteString("lot", line.Lot);
        json.WriteString("providers", line.ProviderNames);
        json.WriteString("start", Day(line.Start));
        json.WriteString("end", Day(line.End));
        json.WriteString("latestPossibleEnd", Day(line.LatestEnd));
        json.WriteString("regime", line.Regime == Regime.Unknown ? null : ContractWords.Of(line.Regime));
        Sum(json, "annualValue", line.AnnualValue);
        Sum(json, "totalValue", line.TotalValue);
        json.WriteString("basis", line.Basis.ToString().ToLowerInvariant());
        json.WriteString("source", line.Source);
        json.WriteString("sourceUrl", line.SourceUrl);
        json.WriteString("page", page);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private static void Sum(Utf8JsonWriter json, string name, Money? sum)
    {
        if (sum is { } known)
        {
            json.WriteNumber(name, known.InPounds);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
