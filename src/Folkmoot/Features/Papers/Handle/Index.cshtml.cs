using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Papers.OfOwner;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Papers.Handle;

/// <summary>How a paper is handled: open, or withheld under what, weighed how, decided by whom, and until when.</summary>
public sealed class IndexModel(Db db, Papers papers, PaperHandling handling, CurrentAuthority authority, Person person) : PaperPage(papers, authority, person)
{
    /// <summary>The open papers beside it, of which one may be its open part.</summary>
    public IReadOnlyList<PaperLine> OpenPapers { get; private set; } = [];

    [BindProperty]
    public Typed Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Form = Typed.Of(Paper);
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var asked = Form.Read(Wrong);
        if (!Wrong.Any)
        {
            var settled = await handling.SettleAsync(Paper, asked, Person, ct);
            if (settled.Done is not null) return After(settled);
            Wrong.Add(settled.Objections);
            if (!await FindAsync(id, ct)) return NotFound();
        }
        await LookAsync(ct);
        return Page();
    }

    private async Task LookAsync(CancellationToken ct) =>
        OpenPapers = [.. (await PaperLine.OfAsync(db, PaperOwner.Of(Paper), ct)).Where(line => line.Id != Paper.Id && line is { Handling: Handling.Open, RemovedOn: null })];
}
