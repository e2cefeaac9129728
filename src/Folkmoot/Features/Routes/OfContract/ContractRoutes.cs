using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Law;
using Folkmoot.Law.Chains;
using Folkmoot.Law.Routes;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Routes.OfContract;

/// <summary>What could come next for a contract on a day.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Records">The awards of its service.</param>
/// <param name="Answer">The routes.</param>
/// <param name="SameAgain">The same again under two laws.</param>
/// <param name="Chain">The signs of the chain of awards; null where the law of the day is not held.</param>
/// <param name="PricedBy">How the price of the same again was reckoned, in words; null when it was given or is not known.</param>
public sealed record ContractRoutes(Contract Contract, ServiceAwards Records, RouteAnswer Answer, IReadOnlyList<SameAgainAnswer> SameAgain, ChainFindings? Chain, string? PricedBy)
{
    /// <summary>The routes, or null when there is no such contract. A day whose law is not held becomes a problem of what was asked.</summary>
    public static async Task<ContractRoutes?> FindAsync(Db db, Guid authority, string slug, Asked asked, DateOnly today, CancellationToken ct)
    {
        var contract = await db.Contracts.AsNoTracking().FirstOrDefaultAsync(c => c.AuthorityId == authority && c.Slug == slug, ct);
        return contract is null ? null : Of(contract, await ServiceAwards.ReadAsync(db, contract, ct), asked, today);
    }

    /// <summary>The same for a contract at hand.</summary>
    public static ContractRoutes Of(Contract contract, ServiceAwards records, Asked asked, DateOnly today)
    {
        var asOf = new AsOf(records, asked.On, today);
        var (value, by) = asked.Value is { } given ? (given, (string?)null) : Price(asOf.LatestPrice(contract), asked.Months);
        var facts = asOf.Of(contract) with { Proposed = new(asked.Months, value, Identical: true) };
        try
        {
            return new(contract, records, RouteChoice.For(facts), Law.Routes.SameAgain.Compare(facts), Chains.Of(asOf, asked.On), by);
        }
        catch (OutsideTheLaw outside)
        {
            asked.OutsideTheLaw(outside.Message);
            return new(contract, records, null!, [], null, by);
        }
    }

    // The same price a month as the latest priced award; nothing where that comes to a part of a penny.
    private static (Money? Value, string? By) Price((Money Value, int Months)? latest, int months) =>
        latest is { } price && price.Value.Pence * months % price.Months == 0
            ? (new Money(price.Value.Pence * months / price.Months), $"{price.Value} for {ContractWords.Length(price.Months)}, the latest price on the record")
            : (null, null);
}
