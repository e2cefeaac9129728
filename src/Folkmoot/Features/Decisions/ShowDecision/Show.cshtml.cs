using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Decisions.ShowDecision;

/// <summary>The page of a decision.</summary>
public class ShowModel(Db db, CurrentAuthority authority, Clock clock) : PageModel
{
    public CurrentAuthority Authority => authority;

    public DecisionRecord Record { get; private set; } = null!;

    public Decision Decision => Record.Decision;

    public IReadOnlyList<WayStep> Steps => Way.Of(Decision, clock.Today);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var record = await DecisionRecords.FindAsync(db, authority.Id, slug, ct);
        if (record is null)
        {
            return NotFound();
        }
        Record = record;
        return Page();
    }

    /// <summary>The parts of the page, with their ids.</summary>
    public IEnumerable<(string Id, string Title)> Contents()
    {
        yield return ("facts", "Facts");
        for (var i = 0; i < Decision.Texts.Count; i++)
        {
            yield return ($"text-{i + 1}", Heading(Decision.Texts[i]));
        }
        if (Decision.Readings.Count > 0)
        {
            yield return ("readings", "Sums, dates and laws in the text");
        }
        yield return ("considered", "Who considered it");
        yield return ("papers", "Papers");
        yield return ("others", "Services and other decisions");
        yield return ("history", "History");
        yield return ("source", "Source");
    }

    /// <summary>The label as printed, without the colon that ends it.</summary>
    public static string Heading(LabelledText text) => text.Label.Trim().TrimEnd(':').TrimEnd() is { Length: > 0 } label ? label : "Opening words";
}
