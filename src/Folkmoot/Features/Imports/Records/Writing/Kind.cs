using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Providers;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Services;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>A kind of row that a record file can hold, and how many of them are fetched at once.</summary>
internal sealed record Kind(string Name, Func<Db, List<Guid>, CancellationToken, Task<List<Entity>>> LoadAsync)
{
    public static readonly IReadOnlyDictionary<string, Kind> All = new[]
    {
        Of<AuthorityRule>(), Of<Body>(), Of<Meeting>(), Of<Portfolio>(), Of<Division>(), Of<Partner>(), Of<Provider>(), Of<Service>(), Of<Continuation>(), Of<ServiceEvent>(),
        Of<Contract>(), Of<ContractProvider>(), Of<ExtensionOption>(), Of<Term>(), Of<FundingLine>(), Of<Saving>(), Of<Decision>(), Of<DecisionDivision>(),
        Of<DecisionService>(), Of<DecisionEvent>(), Of<DecisionDocument>(), Of<DecisionReference>(), Of<Consideration>(), Of<Question>(), Of<Promise>(),
    }.ToDictionary(k => k.Name);

    private static Kind Of<T>() where T : Entity =>
        new(typeof(T).Name, async (db, ids, ct) => [.. await db.Set<T>().Where(row => ids.Contains(row.Id)).ToListAsync(ct)]);
}
