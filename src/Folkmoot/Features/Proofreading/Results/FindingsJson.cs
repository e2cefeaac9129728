using System.Text.Json;
using Folkmoot.Platform;

namespace Folkmoot.Features.Proofreading.Results;

/// <summary>What was found in one decision as a JSON object on one line. docs/findings.md says what each name holds.</summary>
internal static class FindingsJson
{
    /// <param name="file">The file it was read from; null for a decision of the store.</param>
    /// <param name="council">The council's short name.</param>
    /// <param name="proof">The decision; null when the file tells of none.</param>
    /// <param name="notRead">Why the file tells of none.</param>
    public static byte[] Write(string? file, string? council, Proof? proof, string? notRead)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PlainJson.Writer))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("authority", council);
            if (notRead is not null) json.WriteString("not_read", notRead);
            if (proof is not null) Decision(json, proof);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void Decision(Utf8JsonWriter json, Proof proof)
    {
        var findings = Proofreader.Read(proof);
        json.WriteString("reference", proof.Reference);
        json.WriteString("title", proof.Texts.FirstOrDefault(text => text.Field == ProofText.Title)?.Text);
        json.WriteNumber("defects", findings.Count(finding => finding.Kind == FindingKind.Defect));
        json.WriteNumber("advice", findings.Count(finding => finding.Kind == FindingKind.Advice));
        json.WriteStartArray("findings");
        foreach (var finding in findings) One(json, finding);
        json.WriteEndArray();
    }

    private static void One(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("kind", finding.Kind == FindingKind.Defect ? "defect" : "advice");
        json.WriteString("says", finding.Says);
        json.WriteString("settles", finding.Settles);
        if (finding.Rule.Law is { } law)
        {
            json.WriteStartObject("law");
            json.WriteString("rule", law.Id);
            json.WriteNumber("version", law.Version);
            json.WriteString("citation", law.Citation.ToString());
            json.WriteString("address", law.Citation.Address);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("law");
        }
        json.WriteStartArray("quotes");
        foreach (var quote in finding.Quotes) Words(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("field", quote.Field);
        json.WriteString("label", quote.Label);
        json.WriteNumber("start", quote.Start);
        json.WriteNumber("length", quote.Length);
        json.WriteString("words", quote.Words);
        json.WriteString("of", quote.Of);
        json.WriteEndObject();
    }
}
