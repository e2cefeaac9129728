using Folkmoot.Features.Contracts;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class ContractRows(RecordFile file, Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;
    private readonly ContractPartRows parts = new(file, ids, sourced);

    public IEnumerable<Row> All =>
    [
        .. file.Contracts.Select(Row),
        .. file.Contracts.SelectMany(c => c.Providers, Row),
        .. file.Contracts.SelectMany(c => c.Options.Select((option, index) => parts.Row(c, option, index + 1))),
        .. file.Contracts.SelectMany(c => c.Terms, parts.Row),
        .. file.Contracts.SelectMany(c => c.Funding, parts.Row),
        .. file.Contracts.SelectMany(c => c.Savings, parts.Row),
    ];

    private Row<Contract> Row(ContractFacts facts)
    {
        var providers = string.Join(", ", file.Providers.Where(p => facts.Providers.Contains(p.Key)).Select(p => p.Name));
        return new Row<Contract>($"contract/{facts.Key}", sourced.Says(facts, facts.Known, providers),
            id => new Contract { Id = id, AuthorityId = authority, Slug = facts.Key, Title = facts.Title },
            contract =>
            {
                (contract.Title, contract.Reference, contract.Part, contract.Lot) = (facts.Title, facts.Reference, facts.Part, facts.Lot);
                (contract.Start, contract.End, contract.LatestEnd, contract.Regime) = (facts.Start, facts.End, facts.LatestEnd, facts.Regime);
                (contract.AnnualValue, contract.TotalValue) = (facts.AnnualValue, facts.TotalValue);
                contract.Codes = facts.Codes;
                contract.ServiceId = ids.OfAny("service", facts.Service);
                contract.FollowsId = ids.OfAny("contract", facts.Follows);
                contract.ProviderNames = providers.Length == 0 ? null : providers;
                contract.SortKey = SortKey.Of(facts.End, contract.Id);
                sourced.Set(contract, facts.Known);
            });
    }

    private Row<ContractProvider> Row(ContractFacts contract, string provider) =>
        new($"contract/{contract.Key}/provider/{provider}", sourced.Says(provider, contract.Known),
            id => sourced.Set(
                new ContractProvider { Id = id, AuthorityId = authority, ContractId = ids.Of("contract", contract.Key), ProviderId = ids.Of("provider", provider) },
                contract.Known),
            set: null);
}
