using System.Text.Json.Serialization;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record ContractFacts(
    string Key, string Title, string? Reference, string? Service, string? Part, string? Lot, DateOnly? Start, DateOnly? End, DateOnly? LatestEnd,
    Regime Regime, string? Follows, Money? AnnualValue, Money? TotalValue, IReadOnlyList<string> Providers, Provenance Known)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Codes { get; init; }

    [JsonIgnore]
    public IReadOnlyList<TermFacts> Terms { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<OptionFacts> Options { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<FundingFacts> Funding { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<SavingFacts> Savings { get; init; } = [];

    public static ContractFacts Read(Fields fields)
    {
        var contract = new ContractFacts(
            fields.Key("contract"), fields.Required("title"), fields.Text("reference"), fields.Link("service", "service"), fields.Text("part"), fields.Text("lot"),
            fields.Date("start"), fields.Date("end"), fields.Date("latestEnd"), fields.Word<Regime>("regime"), fields.Link("follows", "contract"),
            fields.Money("annualValue"), fields.Money("totalValue"), fields.LinkList("providers", "provider"), Provenance.Read(fields))
        {
            Codes = fields.CodeList("codes"),
            Terms = fields.List("terms", TermFacts.Read),
            Options = fields.Keyed("options", OptionFacts.Read),
            Funding = fields.Keyed("funding", FundingFacts.Read),
            Savings = fields.Keyed("savings", SavingFacts.Read),
        };
        fields.InOrder("start", contract.Start, "end", contract.End);
        fields.InOrder("end", contract.End, "latestEnd", contract.LatestEnd);
        if (contract.Follows == contract.Key)
        {
            fields.Wrong("follows", "a contract cannot follow itself");
        }
        return contract;
    }
}

internal sealed record OptionFacts(
    string Key, int Months, DateOnly? LatestDay, int? NoticeDays, Answer InOriginalNotice, Answer TakenUp, string? TakenUpBy, Provenance Known)
{
    public static OptionFacts Read(Fields fields)
    {
        var option = new OptionFacts(
            fields.Key(), fields.Number("months", least: 1, required: true) ?? 0, fields.Date("latestDay"), fields.Number("noticeDays", least: 0),
            fields.Word<Answer>("inOriginalNotice"), fields.Word<Answer>("takenUp"), fields.Link("takenUpBy", "decision"), Provenance.Read(fields));
        if (option.TakenUpBy is not null && option.TakenUp != Answer.Yes)
        {
            fields.Wrong("takenUpBy", "a decision took the option up, so \"takenUp\" must be \"yes\"");
        }
        return option;
    }
}
