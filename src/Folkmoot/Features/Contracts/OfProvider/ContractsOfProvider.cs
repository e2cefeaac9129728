using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts.Register;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Contracts.OfProvider;

/// <summary>A page of a provider's contracts, latest end first, with what all of them come to.</summary>
/// <param name="Count">How many contracts there are in all.</param>
/// <param name="Known">The sum of the values that are known.</param>
/// <param name="Unknown">How many have no known value.</param>
/// <param name="Next">The sort key after which the next page begins.</param>
public sealed record ProviderContracts(IReadOnlyList<RegisterLine> Lines, int Count, Money Known, int Unknown, long? Next, bool IsFirst, string Here);

/// <summary>The contracts of a provider over time, for the provider's page.</summary>
public sealed class ContractsOfProvider(Db db, CurrentAuthority authority) : ViewComponent
{
    private const int PageSize = 25;

    public async Task<IViewComponentResult> InvokeAsync(Guid providerId, string slug, long? after)
    {
        var ct = HttpContext.RequestAborted;
        var all = db.ContractProviders.Where(l => l.AuthorityId == authority.Id && l.ProviderId == providerId).Select(l => l.Contract!);
        var sums = await all.Select(c => c.TotalValue).ToListAsync(ct);
        var before = after ?? long.MaxValue;
        var page = await all.Where(c => c.SortKey < before).OrderByDescending(c => c.SortKey).Take(PageSize + 1).AsNoTracking().Select(RegisterLine.Of).ToListAsync(ct);
        long? next = null;
        if (page.Count > PageSize)
        {
            page.RemoveAt(PageSize);
            var last = page[PageSize - 1].Id;
            next = await db.Contracts.Where(c => c.Id == last).Select(c => c.SortKey).SingleAsync(ct);
        }
        var known = new Money(sums.Sum(s => s?.Pence ?? 0));
        return View("/Features/Contracts/OfProvider/ContractsOfProvider.cshtml",
            new ProviderContracts(page, sums.Count, known, sums.Count(s => s is null), next, after is null, authority.Link("providers/" + slug)));
    }
}
