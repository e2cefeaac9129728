using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Providers;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Contracts;

/// <summary>Builds an authority with what it bought.</summary>
public sealed class Purchases
{
    private readonly List<object> rows = [];
    private int count;

    public Purchases(string shortName)
    {
        Authority = new Authority { Id = NewId(shortName), ShortName = shortName, Name = "Buying Council of " + shortName };
        rows.Add(Authority);
    }

    public Authority Authority { get; }

    public object[] Rows => [.. rows];

    public T Add<T>(T row) where T : notnull
    {
        rows.Add(row);
        return row;
    }

    public Guid NewId(string? salt = null)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"purchases {salt ?? Authority.ShortName} {++count}"));
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    public Service Service(string title)
    {
        var id = NewId();
        return Add(new Service { Id = id, AuthorityId = Authority.Id, Title = title, Slug = Slug.Of(title), SortKey = SortKey.Of(null, id) });
    }

    public Provider Provider(string name, string? charityNumber = null) =>
        Add(new Provider { Id = NewId(), AuthorityId = Authority.Id, Name = name, Slug = Slug.Of(name), CharityNumber = charityNumber });

    public Contract Contract(string title, DateOnly? start = null, DateOnly? end = null, decimal? annual = null, string? providers = null, Openness openness = Openness.Open)
    {
        var id = NewId();
        return Add(new Contract
        {
            Id = id, AuthorityId = Authority.Id, Title = title, Slug = Slug.Of(title) + "-" + count, Start = start, End = end, ProviderNames = providers,
            AnnualValue = annual is { } pounds ? Money.Pounds(pounds) : null, Openness = openness, SortKey = SortKey.Of(end, id),
        });
    }

    public void Delivers(Provider provider, Contract contract) =>
        Add(new ContractProvider { Id = NewId(), AuthorityId = Authority.Id, ContractId = contract.Id, ProviderId = provider.Id });

    public Term Term(Contract contract, DateOnly? from, DateOnly? to, Arising arose = Arising.Initial, decimal? annual = null, decimal? value = null, Guid? decisionId = null) => Add(new Term
    {
        Id = NewId(), AuthorityId = Authority.Id, ContractId = contract.Id, From = from, To = to, Arose = arose, DecisionId = decisionId,
        AnnualValue = annual is { } yearly ? Money.Pounds(yearly) : null, Value = value is { } whole ? Money.Pounds(whole) : null,
    });

    public FundingLine Pays(Contract contract, Term? term, string party, decimal? amount, FundingStatus status) => Add(new FundingLine
    {
        Id = NewId(), AuthorityId = Authority.Id, ContractId = contract.Id, TermId = term?.Id, Party = party, Status = status,
        Amount = amount is { } pounds ? Money.Pounds(pounds) : null,
    });
}
