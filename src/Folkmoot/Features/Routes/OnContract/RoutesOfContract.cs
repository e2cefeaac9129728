using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Routes.OfContract;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Routes.OnContract;

/// <summary>What the law of a contract means for its next change, and its routes as of today, for the contract's page.</summary>
public sealed class RoutesOfContract(Db db, Clock clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Contract contract)
    {
        var asked = new Asked(null, null, null, clock.Today);
        var routes = ContractRoutes.Of(contract, await ServiceAwards.ReadAsync(db, contract, HttpContext.RequestAborted), asked, clock.Today);
        return View("/Features/Routes/OnContract/RoutesOfContract.cshtml", (routes, asked));
    }
}
