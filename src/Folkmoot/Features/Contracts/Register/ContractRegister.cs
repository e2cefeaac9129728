using System.Runtime.CompilerServices;
using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>A page of the register; <c>Next</c> is the place after which the next one begins, null on the last.</summary>
public sealed record RegisterPage(IReadOnlyList<RegisterLine> Lines, Place? Next);

/// <summary>Reads the register of contracts, a page at a time or whole.</summary>
public sealed class ContractRegister(Db db, Clock clock)
{
    public const int PageSize = 25;

    public async Task<RegisterPage> PageAsync(Guid authorityId, RegisterAsked asked, CancellationToken ct)
    {
        var narrowed = Narrowed(authorityId, asked);
        var lines = new List<RegisterLine>(PageSize + 1);
        if (asked.After is null or { Value: not null })
        {
            lines.AddRange(await Lines(asked.Order.Known(narrowed, asked.Down, asked.After)).Take(PageSize + 1).ToListAsync(ct));
        }
        if (lines.Count <= PageSize)
        {
            lines.AddRange(await Lines(asked.Order.NotKnown(narrowed, asked.Down, asked.After)).Take(PageSize + 1 - lines.Count).ToListAsync(ct));
        }
        return lines.Count > PageSize ? new RegisterPage(lines[..PageSize], asked.Order.PlaceOf(lines[PageSize - 1])) : new RegisterPage(lines, null);
    }

    /// <summary>Every line, as the database gives them.</summary>
    public async IAsyncEnumerable<RegisterLine> AllAsync(Guid authorityId, RegisterAsked asked, [EnumeratorCancellation] CancellationToken ct)
    {
        var narrowed = Narrowed(authorityId, asked);
        await foreach (var line in Lines(asked.Order.Known(narrowed, asked.Down, null)).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return line;
        }
        await foreach (var line in Lines(asked.Order.NotKnown(narrowed, asked.Down, null)).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return line;
        }
    }

    private static IQueryable<RegisterLine> Lines(IQueryable<Contract> contracts) => contracts.AsNoTracking().Select(RegisterLine.Of);

    private IQueryable<Contract> Narrowed(Guid authorityId, RegisterAsked asked)
    {
        var contracts = db.Contracts.Where(c => c.AuthorityId == authorityId);
        var today = clock.Today;
        if (asked.Months is { } months)
        {
            var last = today.AddMonths(months);
            contracts = contracts.Where(c => c.End >= today && c.End <= last);
        }
        contracts = asked.State switch
        {
            "current" => contracts.Where(c => c.End >= today),
            "ended" => contracts.Where(c => c.End < today),
            "not-known" => contracts.Where(c => c.End == null),
            _ => contracts,
        };
        if (asked.Regime is { } regime)
        {
            contracts = contracts.Where(c => c.Regime == regime);
        }
        if (asked.ServiceIds is { } services)
        {
            contracts = contracts.Where(c => EF.Parameter(services).Contains(c.ServiceId!.Value));
        }
        if (asked.ProviderIds is { } providers)
        {
            var delivered = db.ContractProviders.Where(p => p.AuthorityId == authorityId && EF.Parameter(providers).Contains(p.ProviderId)).Select(p => p.ContractId);
            contracts = contracts.Where(c => delivered.Contains(c.Id));
        }
        if (asked.Words is { } words)
        {
            var found = db.Matching(new Wanted(words, db.Reader, Contract.Kind, authorityId));
            contracts = contracts.Where(c => found.Contains(c.SortKey));
        }
        return contracts;
    }
}
