using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Imports.Records.Format;

internal sealed record AuthorityFacts(string Key, string Name, string? Gss, string? Kind, string? Website, string? Colour, bool Demonstration)
{
    public static readonly AuthorityFacts None = new("", "", null, null, null, null, false);

    /// <summary>How it numbers its decisions.</summary>
    public string? References { get; init; }

    public IReadOnlyList<RuleFacts> Rules { get; init; } = [];

    public static AuthorityFacts Read(Fields fields) =>
        new(fields.Key(), fields.Required("name"), fields.Text("gss"), fields.Text("kind"), fields.Text("website"), fields.Text("colour"), fields.Flag("demonstration"))
        {
            References = fields.Text("references", ReferencePattern.IsPattern, "is no pattern of references: write one like yy/nnnnn"),
            Rules = fields.One("rules", RuleFacts.ReadAll) ?? [],
        };
}

internal sealed record BodyFacts(string Key, string Name, BodyKind Kind)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<MeetingFacts> Meetings { get; init; } = [];

    public static BodyFacts Read(Fields fields) => new(fields.Key("body"), fields.Required("name"), fields.Word<BodyKind>("kind"))
    {
        Meetings = fields.List("meetings", MeetingFacts.Read),
    };
}

internal sealed record MeetingFacts(string Key, DateOnly On, string? Time, string? Place, Provenance Known)
{
    public static MeetingFacts Read(Fields fields) =>
        new(fields.Key("meeting"), fields.Date("on", required: true) ?? default, fields.Text("time"), fields.Text("place"), Provenance.Read(fields));
}

internal sealed record PortfolioFacts(string Key, string Title, DateOnly? From, DateOnly? To)
{
    public static PortfolioFacts Read(Fields fields)
    {
        var portfolio = new PortfolioFacts(fields.Key("portfolio"), fields.Required("title"), fields.Date("from"), fields.Date("to"));
        fields.InOrder("from", portfolio.From, "to", portfolio.To);
        return portfolio;
    }
}

internal sealed record DivisionFacts(string Key, string Name)
{
    public static DivisionFacts Read(Fields fields) => new(fields.Key("division"), fields.Required("name"));
}

internal sealed record PartnerFacts(string Key, string Name, string? FormerName)
{
    public static PartnerFacts Read(Fields fields) => new(fields.Key("partner"), fields.Required("name"), fields.Text("formerName"));
}

internal sealed record ProviderFacts(string Key, string Name, string? CharityNumber, string? CompanyNumber, string? Ppon)
{
    public static ProviderFacts Read(Fields fields) =>
        new(fields.Key("provider"), fields.Required("name"), fields.Text("charityNumber"), fields.Text("companyNumber"), fields.Text("ppon"));
}
