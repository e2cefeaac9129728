using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Records.ShowRecord;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Records.Correct;

/// <summary>Correcting a published record by publishing another version.</summary>
[May(Deed.Publish, Thing.Record)]
public class IndexModel(Db db, CurrentAuthority authority, Person person, RecordPublishing publishing) : PageModel
{
    public RecordRead Read { get; private set; } = null!;

    public Objections Wrong { get; } = new();

    public string Record => authority.Link($"decisions/{Read.Decision.Slug}/record");

    [BindProperty]
    public WordsForm Form { get; set; } = new();

    [BindProperty]
    public string? Correction { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        Form = WordsForm.Of(Read.Shown!.Words);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return NotFound();
        var done = await publishing.CorrectAsync(Read.Decision.Id, Form.Words, Correction ?? "", person, ct);
        if (done.Done is not null) return Redirect(Record);
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await RecordRead.FindAsync(db, authority.Id, slug, null, ct) is not { Shown: not null } read) return false;
        Read = read;
        return true;
    }
}
