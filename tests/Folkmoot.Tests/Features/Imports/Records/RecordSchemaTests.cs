using System.Text;
using System.Text.Json.Nodes;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Imports.Records;

public class RecordSchemaTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.Path("docs", "record.schema.json")))!;

    // Where an object of each definition stands in a file, with nothing in it but a property that nobody knows.
    public static TheoryData<string, string> Places => new()
    {
        { "authority", "\"authority\":@" }, { "sourcePlace", "\"sources\":[@]" }, { "body", "\"bodies\":[@]" }, { "meeting", "\"bodies\":[{\"meetings\":[@]}]" },
        { "portfolio", "\"portfolios\":[@]" }, { "division", "\"divisions\":[@]" }, { "partner", "\"partners\":[@]" }, { "provider", "\"providers\":[@]" },
        { "service", "\"services\":[@]" }, { "part", "\"services\":[{\"parts\":[@]}]" }, { "need", "\"services\":[{\"need\":[@]}]" },
        { "continuation", "\"services\":[{\"continuesAs\":[@]}]" }, { "event", "\"services\":[{\"events\":[@]}]" },
        { "contract", "\"contracts\":[@]" }, { "option", "\"contracts\":[{\"options\":[@]}]" }, { "term", "\"contracts\":[{\"terms\":[@]}]" },
        { "ground", "\"contracts\":[{\"terms\":[{\"grounds\":[@]}]}]" }, { "fundingLine", "\"contracts\":[{\"funding\":[@]}]" }, { "saving", "\"contracts\":[{\"savings\":[@]}]" },
        { "decision", "\"decisions\":[@]" }, { "due", "\"decisions\":[{\"due\":@}]" }, { "text", "\"decisions\":[{\"texts\":[@]}]" },
        { "serviceOfDecision", "\"decisions\":[{\"services\":[@]}]" }, { "step", "\"decisions\":[{\"history\":[@]}]" }, { "document", "\"decisions\":[{\"documents\":[@]}]" },
        { "reference", "\"decisions\":[{\"references\":[@]}]" }, { "consideration", "\"decisions\":[{\"considerations\":[@]}]" },
        { "rules", "\"authority\":{\"rules\":@}" }, { "keyDecisionRule", Rule("keyDecisions") }, { "callInRule", Rule("callIn") }, { "requesters", Rule("callIn", "\"requesters\":@") },
        { "waiver", Rule("callIn", "\"waiver\":@") }, { "closureRule", Rule("closureDays") }, { "closure", Rule("closureDays", "\"days\":[@]") }, { "clearDayRule", Rule("clearDays") },
        { "leadTimeRule", Rule("leadTimes") }, { "stage", Rule("leadTimes", "\"stages\":[@]") }, { "signOffRule", Rule("signOff") }, { "signOffStep", Rule("signOff", "\"steps\":[@]") },
        { "retentionRule", Rule("retention") }, { "retentionPeriod", Rule("retention", "\"periods\":[@]") },
        { "findingRule", Rule("findings") }, { "timetableRule", Rule("timetables") }, { "stepLength", Rule("timetables", "\"steps\":[@]") },
        { "question", "\"decisions\":[{\"considerations\":[{\"questions\":[@]}]}]" }, { "promise", "\"decisions\":[{\"considerations\":[{\"promises\":[@]}]}]" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_and_the_reader_know_the_same_properties(string definition, string place)
    {
        var message = Read(place, "{\"nobody\":1}").Single(m => m.Contains("unknown property \"nobody\"", StringComparison.Ordinal));
        var known = message[(message.IndexOf("known here: ", StringComparison.Ordinal) + 12)..].Split(", ");

        Assert.Equal(known.Order(StringComparer.Ordinal), Properties(definition).Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_and_the_reader_know_the_same_words(string definition, string place)
    {
        foreach (var (name, value) in Properties(definition).Where(p => Words(p.Value) is not null))
        {
            var message = Read(place, $"{{\"{name}\":\"no such word\"}}").Single(m => m.Contains("is not one of: ", StringComparison.Ordinal));
            Assert.Equal(message[(message.IndexOf("one of: ", StringComparison.Ordinal) + 8)..].Split(", "), Words(value));
        }
    }

    [Fact]
    public void Every_definition_of_an_object_is_compared() => Assert.Equal(
        Schema["$defs"]!.AsObject().Where(d => d.Value!["properties"] is not null).Select(d => d.Key).Order(StringComparer.Ordinal),
        Places.Select(p => p.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_schema_is_served()
    {
        using var answer = await (await store.SiteAsync()).Client.GetAsync(new Uri("/schemas/record.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(JsonNode.DeepEquals(Schema, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))));
    }

    private static string Rule(string list, string? within = null) => $"\"authority\":{{\"rules\":{{\"{list}\":[{(within is null ? "@" : $"{{{within}}}")}]}}}}";

    private static List<string> Read(string place, string thing) =>
        [.. RecordFile.Read(Encoding.UTF8.GetBytes("{" + place.Replace("@", thing) + "}")).Problems.Select(p => p.Message)];

    private static JsonObject Properties(string definition) => Schema["$defs"]![definition]!["properties"]!.AsObject();

    private static IEnumerable<string>? Words(JsonNode? property) =>
        (string?)property!["$ref"] is { } reference && Schema["$defs"]![reference["#/$defs/".Length..]]!["enum"] is JsonArray words
            ? words.Select(w => (string?)w).OfType<string>() : null;
}
