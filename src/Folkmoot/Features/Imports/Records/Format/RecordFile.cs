using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Imports.Records.Format;

/// <summary>All that one record file says. Its key tells versions of one file from another file about the same authority.</summary>
internal sealed record RecordFile(
    string Key, AuthorityFacts Authority, IReadOnlyList<SourceFacts> Sources, IReadOnlyList<BodyFacts> Bodies, IReadOnlyList<PortfolioFacts> Portfolios,
    IReadOnlyList<DivisionFacts> Divisions, IReadOnlyList<PartnerFacts> Partners, IReadOnlyList<ProviderFacts> Providers,
    IReadOnlyList<ServiceFacts> Services, IReadOnlyList<ContractFacts> Contracts, IReadOnlyList<DecisionFacts> Decisions)
{
    /// <summary>Reads a file. When anything at all is wrong there is no record, only problems.</summary>
    public static (RecordFile? Record, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> json)
    {
        var problems = new ProblemList();
        if (NodeReader.Read(json, problems) is not { } root)
        {
            return (null, problems.All);
        }
        if (root.Kind != System.Text.Json.JsonValueKind.Object)
        {
            problems.Add(root, $"a record file holds one object, and this is {root.KindInWords}");
            return (null, problems.All);
        }
        var links = new Links(problems);
        var fields = new Fields(root, problems, links);
        var record = Read(fields);
        fields.Close();
        links.Check();
        return (problems.Any ? null : record, problems.All);
    }

    private static RecordFile Read(Fields fields)
    {
        fields.Text("$schema");
        return new RecordFile(
            fields.Key(),
            fields.One("authority", AuthorityFacts.Read, required: true) ?? AuthorityFacts.None,
            fields.List("sources", SourceFacts.Read),
            fields.List("bodies", BodyFacts.Read),
            fields.List("portfolios", PortfolioFacts.Read),
            fields.List("divisions", DivisionFacts.Read),
            fields.List("partners", PartnerFacts.Read),
            fields.List("providers", ProviderFacts.Read),
            fields.List("services", ServiceFacts.Read),
            fields.List("contracts", ContractFacts.Read),
            fields.List("decisions", DecisionFacts.Read));
    }
}
