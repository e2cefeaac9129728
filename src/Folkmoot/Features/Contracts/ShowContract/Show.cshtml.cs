using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Contracts.ShowContract;

/// <summary>A contract: its three dates, what its law asks of a change, options, terms and money.</summary>
public class ShowModel(Db db, Clock clock, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public DateOnly Today => clock.Today;

    public ContractRecord Record { get; private set; } = null!;

    public Contract Contract => Record.Contract;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await ContractRecord.ReadAsync(db, authority.Id, slug, ct) is not { } record)
        {
            return NotFound();
        }
        Record = record;
        return Page();
    }

    /// <summary>How the end stands to today.</summary>
    public string? EndNote => Contract.End is not { } end ? null
        : end < Today ? "has ended"
        : end == Today ? "ends today"
        : $"{end.DayNumber - Today.DayNumber:#,##0} days from today";

    /// <summary>How far the options reach: known only when all of them and the end are.</summary>
    public string LatestNote => (Contract.LatestEnd, Contract.End, Record.Options.Count(o => o.Option.TakenUp == Answer.No)) switch
    {
        ({ } latest, { } end, _) when latest == end => "no option is left",
        ({ }, _, 1) => "if the option left is taken up",
        ({ }, _, > 1) => "if every option left is taken up",
        _ => "",
    };
}
