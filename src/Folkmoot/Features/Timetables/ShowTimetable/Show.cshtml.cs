using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Simulating;
using Folkmoot.Platform.Charts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>The timetable of a contract: a picture, its table, and what moved.</summary>
public sealed class ShowModel(Db db, CurrentAuthority authority, ContractStandings standings, Forecasts forecasts) : PageModel
{
    private const int MovesShown = 30;

    [FromQuery]
    public string? Way { get; init; }

    public TimetablePage Shown { get; private set; } = null!;

    public Forecast? Forecast { get; private set; }

    public IReadOnlyList<DateMove> Moves { get; private set; } = [];

    /// <summary>What is counted with instead of the authority's own lengths, where it has given none.</summary>
    public Held<Law.Timetables.Planning.Profile> Lengths { get; private set; } = null!;

    public DateOnly Today => standings.Today;

    public string Address => authority.Link($"contracts/{Shown.Contract.Slug}/timetable");

    public string Contract => authority.Link($"contracts/{Shown.Contract.Slug}");

    /// <summary>The meetings around it; steps that wait for one are planned for a working day all the same.</summary>
    public KnownMeetings? Meetings { get; private set; }

    public PlanChart Chart => TimetableChart.Of(Shown.Timetable!, Shown.Contract.Title, Meetings, Explained);

    public string Explained(string step) => $"{Address}/{step}{Shown.Ending(Shown.Way)}";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await TimetablePage.ReadAsync(db, authority, standings, slug, Way, ct) is not { } shown) return NotFound();
        Shown = shown;
        Lengths = (await standings.PlansAsync(ct)).Rules.Timetable(shown.Way);
        if (shown.Timetable is { } timetable)
        {
            Forecast = forecasts.Of(timetable.Network, timetable.ContractEnd, Today);
            Meetings = await KnownMeetings.OfAsync(db, authority.Id, shown.Contract.ServiceId, timetable.LastDayToBegin, timetable.ContractEnd, ct);
        }
        Moves = await db.DateMoves.AsNoTracking().Where(m => m.AuthorityId == authority.Id && m.ContractId == shown.Contract.Id).OrderByDescending(m => m.Id).Take(MovesShown).ToListAsync(ct);
        return Page();
    }
}
