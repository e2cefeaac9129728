using System.Text.Json.Serialization;
using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Services;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record ServiceFacts(
    string Key, string Title, string? Purpose, IReadOnlyList<string> Duties, IReadOnlyList<string> Priorities, IReadOnlyList<PartFacts> Parts,
    IReadOnlyList<NeedFacts> Need, Provenance Known)
{
    [JsonIgnore]
    public IReadOnlyList<ContinuationFacts> ContinuesAs { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<EventFacts> Events { get; init; } = [];

    public static ServiceFacts Read(Fields fields) => new(
        fields.Key("service"), fields.Required("title"), fields.Text("purpose"), fields.TextList("duties"), fields.TextList("priorities"),
        fields.List("parts", PartFacts.Read), fields.List("need", NeedFacts.Read), Provenance.Read(fields))
    {
        ContinuesAs = fields.Keyed("continuesAs", ContinuationFacts.Read),
        Events = fields.Keyed("events", EventFacts.Read),
    };
}

internal sealed record PartFacts(string Name, string About)
{
    public static PartFacts Read(Fields fields) => new(fields.Required("name"), fields.Required("about"));
}

internal sealed record NeedFacts(string About, decimal? Value, Provenance Known)
{
    public static NeedFacts Read(Fields fields) => new(fields.Required("about"), fields.Figure("value"), Provenance.Read(fields));
}

internal sealed record ContinuationFacts(string Key, string Service, string? Part, Provenance Known)
{
    public static ContinuationFacts Read(Fields fields) =>
        new(fields.Key(), fields.Link("service", "service", required: true) ?? "", fields.Text("part"), Provenance.Read(fields));
}

internal sealed record EventFacts(string Key, DateOnly On, DateOnly? Until, string What,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Milestone? Milestone, Provenance Known)
{
    public static EventFacts Read(Fields fields)
    {
        var happening = new EventFacts(fields.Key(), fields.Date("on", required: true) ?? default, fields.Date("until"), fields.Required("what"), fields.WordIfAny<Milestone>("milestone"), Provenance.Read(fields));
        fields.InOrder("on", happening.On, "until", happening.Until);
        return happening;
    }
}
