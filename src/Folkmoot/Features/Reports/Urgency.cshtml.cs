using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Law;
using Folkmoot.Law.Reports;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Reports;

/// <summary>The report to the council on decisions of special urgency.</summary>
public class UrgencyModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Objections Wrong { get; } = new();

    /// <summary>Null for a period that ends before the regulations were law.</summary>
    public UrgencyOfPeriod? Report { get; private set; }

    /// <summary>The last day for the next report.</summary>
    public Deadline? Next { get; private set; }

    [FromQuery]
    public string? From { get; init; }

    [FromQuery]
    public string? To { get; init; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (from, to) = Period.Read(From, To, clock.Today, Wrong);
        if (to < UrgencyReport.Rule.Since)
        {
            Wrong.Add("to", $"The regulations have been law from {UrgencyReport.Rule.Since.Value.InWords()}: there is no report of a period that ends before.");
            return;
        }
        Report = await UrgencyOfPeriod.ReadAsync(db, authority.Id, from, to, ct);
        Next = UrgencyReport.Due(to);
    }
}
