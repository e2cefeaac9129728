using System.Text.Json.Serialization;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record DecisionServiceFacts(string Service, Provenance Known)
{
    public static DecisionServiceFacts Read(Fields fields) => new(fields.Link("service", "service", required: true) ?? "", Provenance.Read(fields));
}

internal sealed record HistoryFacts(string Key, Track Track, string State, DateOnly? On, string? Who, string? Why, Provenance Known)
{
    public static HistoryFacts Read(Fields fields)
    {
        var key = fields.Key();
        var track = fields.Word<Track>("track", required: true);
        var state = track switch
        {
            Track.Notice => fields.Word<NoticeState>("state", required: true).ToString(),
            Track.CallIn => fields.Word<CallInState>("state", required: true).ToString(),
            Track.Implementation => fields.Word<ImplementationState>("state", required: true).ToString(),
            _ => fields.Word<DecisionState>("state", required: true).ToString(),
        };
        return new HistoryFacts(key, track, state, fields.Date("on"), fields.Text("who"), fields.Text("why"), Provenance.Read(fields));
    }
}

internal sealed record DocumentFacts(string Key, string Title, DocumentKind Kind, string? Url, string? Size, bool Restricted, Provenance Known)
{
    public static DocumentFacts Read(Fields fields) => new(
        fields.Key(), fields.Required("title"), fields.Word<DocumentKind>("kind"), fields.Text("url"), fields.Text("size"), fields.Flag("restricted"),
        Provenance.Read(fields));
}

internal sealed record ReferenceFacts(string Key, string Reference, Provenance Known)
{
    public static ReferenceFacts Read(Fields fields) => new(fields.Key(), fields.Required("reference"), Provenance.Read(fields));
}

internal sealed record ConsiderationFacts(string Key, string Body, string? Meeting, DateOnly? On, Outcome Outcome, string? Comments, Provenance Known)
{
    [JsonIgnore]
    public IReadOnlyList<QuestionFacts> Questions { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<PromiseFacts> Promises { get; init; } = [];

    public static ConsiderationFacts Read(Fields fields) => new(
        fields.Key(), fields.Link("body", "body", required: true) ?? "", fields.Link("meeting", "meeting"), fields.Date("on"), fields.Word<Outcome>("outcome"),
        fields.Text("comments"), Provenance.Read(fields))
    {
        Questions = fields.Keyed("questions", QuestionFacts.Read),
        Promises = fields.Keyed("promises", PromiseFacts.Read),
    };
}

internal sealed record QuestionFacts(string Key, string Text, string? Reply, DateOnly? AnsweredOn, Provenance Known)
{
    public static QuestionFacts Read(Fields fields) =>
        new(fields.Key(), fields.Required("text"), fields.Text("reply"), fields.Date("answeredOn"), Provenance.Read(fields));
}

internal sealed record PromiseFacts(string Key, string Text, string? Owner, DateOnly? DueOn, DateOnly? KeptOn, Provenance Known)
{
    public static PromiseFacts Read(Fields fields) => new(
        fields.Key(), fields.Required("text"), fields.Text("owner"), fields.Date("dueOn"), fields.Date("keptOn"), Provenance.Read(fields));
}
