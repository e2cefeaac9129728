using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.ShowTimetable;

/// <summary>How one date of a timetable was worked out.</summary>
public sealed class WorkedOutModel(Db db, CurrentAuthority authority, ContractStandings standings) : PageModel
{
    private const int VersionsShown = 20;

    [FromQuery]
    public string? Way { get; init; }

    public TimetablePage Shown { get; private set; } = null!;

    public TimetableStep Step { get; private set; } = null!;

    public WorkedOut Explained { get; private set; } = null!;

    /// <summary>The date as it was kept at one time after another, the newest first.</summary>
    public IReadOnlyList<TimetableDate> Versions { get; private set; } = [];

    /// <summary>The steps that have to begin when this one has ended.</summary>
    public IReadOnlyList<TimetableStep> Next { get; private set; } = [];

    public string Timetable => authority.Link($"contracts/{Shown.Contract.Slug}/timetable");

    public string Contract => authority.Link($"contracts/{Shown.Contract.Slug}");

    public async Task<IActionResult> OnGetAsync(string slug, string step, CancellationToken ct)
    {
        if (await TimetablePage.ReadAsync(db, authority, standings, slug, Way, ct) is not { Timetable: { } timetable } shown) return NotFound();
        if (timetable.Steps.FirstOrDefault(one => one.Key == step) is not { } found) return NotFound();
        (Shown, Step, Explained) = (shown, found, timetable.Explain(step));
        Next = [.. timetable.Steps.Where(other => other.Plan.After.Any(after => after.Key == step))];
        if (shown.IsJudgedByIt)
        {
            Versions = await db.TimetableDates.AsNoTracking().Where(d => d.AuthorityId == authority.Id && d.ContractId == shown.Contract.Id && d.Step == step)
                .OrderByDescending(d => d.Id).Take(VersionsShown).ToListAsync(ct);
        }
        return Page();
    }
}
