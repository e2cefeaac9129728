using Folkmoot.Features.Contracts;
using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record TermFacts(
    string Key, DateOnly? From, DateOnly? To, Arising Arose, string? AroseAsWritten, Answer Competed, Money? AnnualValue, Money? Value, string? Decision,
    string? DecisionReference, DateOnly? AwardNoticeOn, string? AwardNoticeReference, IReadOnlyList<GroundFacts> Grounds, Provenance Known)
{
    public static TermFacts Read(Fields fields)
    {
        var term = new TermFacts(
            fields.Key("term"), fields.Date("from"), fields.Date("to"), fields.Word<Arising>("arose"), fields.Text("aroseAsWritten"), fields.Word<Answer>("competed"),
            fields.Money("annualValue"), fields.Money("value"), fields.Link("decision", "decision"), fields.Text("decisionReference"),
            fields.Date("awardNoticeOn"), fields.Text("awardNoticeReference"), fields.List("grounds", GroundFacts.Read), Provenance.Read(fields));
        fields.InOrder("from", term.From, "to", term.To);
        return term;
    }
}

internal sealed record GroundFacts(string Citation, bool ProcedureOnly, string? GivenIn, string? Reasons)
{
    public static GroundFacts Read(Fields fields) =>
        new(fields.Required("citation"), fields.Flag("procedureOnly"), fields.Text("givenIn"), fields.Text("reasons"));
}

internal sealed record FundingFacts(
    string Key, string? Term, string? Party, string? Partner, string? Year, Money? Amount, FundingStatus Status, string? Evidence, DateOnly? EvidenceOn, Provenance Known)
{
    public static FundingFacts Read(Fields fields)
    {
        var line = new FundingFacts(
            fields.Key(), fields.Link("term", "term"), fields.Text("party"), fields.Link("partner", "partner"), fields.Year("year"), fields.Money("amount"),
            fields.Word<FundingStatus>("status"), fields.Text("evidence"), fields.Date("evidenceOn"), Provenance.Read(fields));
        if (line.Party is null == line.Partner is null)
        {
            fields.Wrong("party", "name the funder once: either as \"party\", in words, or as \"partner\", by key");
        }
        return line;
    }
}

internal sealed record SavingFacts(string Key, Money? Amount, string? FromYear, string? FallsOn, string? AgreedWith, Answer Delivered, Provenance Known)
{
    public static SavingFacts Read(Fields fields) => new(
        fields.Key(), fields.Money("amount"), fields.Year("fromYear"), fields.Text("fallsOn"), fields.Text("agreedWith"), fields.Word<Answer>("delivered"),
        Provenance.Read(fields));
}
