using System.Text.Json.Serialization;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record DecisionFacts(
    string Key, string? Reference, string Title, Answer IsKey, IReadOnlyList<string> KeyReasons, string? Taker, string? TakerBody, string? LeadMember,
    string? LeadDirector, string? Department, bool AllDivisions, DateOnly? NoticeOn, Due Due, DateOnly? MadeOn, DateOnly? PublishedOn, DateOnly? EffectiveFrom,
    NoticeState Notice, DecisionState State, CallInState CallIn, ImplementationState Implementation, string? PrintedStatus, string? Urgency,
    IReadOnlyList<LabelledText> Texts, Provenance Known)
{
    public DateOnly? Day => MadeOn ?? Due.From ?? Due.To ?? NoticeOn;

    [JsonIgnore]
    public IReadOnlyList<string> Divisions { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<DecisionServiceFacts> Services { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<HistoryFacts> History { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<DocumentFacts> Documents { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<ReferenceFacts> References { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<ConsiderationFacts> Considerations { get; init; } = [];

    public static DecisionFacts Read(Fields fields)
    {
        var decision = Own(fields) with
        {
            Divisions = fields.LinkList("divisions", "division"),
            Services = fields.List("services", DecisionServiceFacts.Read),
            History = fields.Keyed("history", HistoryFacts.Read),
            Documents = fields.Keyed("documents", DocumentFacts.Read),
            References = fields.Keyed("references", ReferenceFacts.Read),
            Considerations = fields.Keyed("considerations", ConsiderationFacts.Read),
        };
        fields.InOrder("madeOn", decision.MadeOn, "publishedOn", decision.PublishedOn);
        fields.InOrder("madeOn", decision.MadeOn, "effectiveFrom", decision.EffectiveFrom);
        return decision;
    }

    private static DecisionFacts Own(Fields fields) => new(
        fields.Key("decision"), fields.Text("reference"), fields.Required("title"), fields.Word<Answer>("isKey"), fields.TextList("keyReasons"),
        fields.Text("taker"), fields.Link("takerBody", "body"), fields.Text("leadMember"), fields.Text("leadDirector"), fields.Text("department"),
        fields.Flag("allDivisions"), fields.Date("noticeOn"), fields.One("due", ReadDue) ?? Due.NotKnown, fields.Date("madeOn"), fields.Date("publishedOn"),
        fields.Date("effectiveFrom"), fields.Word<NoticeState>("notice"), fields.Word<DecisionState>("state"), fields.Word<CallInState>("callIn"),
        fields.Word<ImplementationState>("implementation"), fields.Text("printedStatus"), fields.Text("urgency"),
        fields.List("texts", ReadText), Provenance.Read(fields));

    private static Due ReadDue(Fields fields)
    {
        var due = new Due(fields.Word<DueKind>("kind", required: true), fields.Date("from"), fields.Date("to"), fields.Text("asPrinted"), fields.Text("reason"));
        fields.InOrder("from", due.From, "to", due.To);
        return due;
    }

    private static LabelledText ReadText(Fields fields) =>
        new(fields.WordIfAny<TextName>("name"), fields.Required("label"), fields.Required("text"));
}
