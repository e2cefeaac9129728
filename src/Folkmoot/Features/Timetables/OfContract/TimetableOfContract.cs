using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables.Simulating;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Timetables.OfContract;

/// <summary>How much time is left for a contract, for its page.</summary>
public sealed class TimetableOfContract(ContractStandings standings, Forecasts forecasts, CurrentAuthority authority) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid contractId, string slug)
    {
        var standing = await standings.OfAsync(contractId, HttpContext.RequestAborted);
        var reckoned = standing is { HasDates: true } ? Reckoned.Of(standing) : null;
        var forecast = reckoned is null ? null : forecasts.Of(standing!.Network, standing.End, standings.Today);
        return View("/Features/Timetables/OfContract/TimetableOfContract.cshtml", new TimeLeft(standing, reckoned, forecast, standings.Today, authority.Link($"contracts/{slug}/timetable")));
    }
}

/// <summary>What the fragment shows.</summary>
/// <param name="Standing">Null when the end of the contract is not known.</param>
/// <param name="Reckoned">Null when nothing has to be counted, or the calendars do not reach so far.</param>
/// <param name="Forecast">Null when the contract has ended.</param>
public sealed record TimeLeft(ContractStanding? Standing, Reckoned? Reckoned, Forecast? Forecast, DateOnly Today, string Timetable);
