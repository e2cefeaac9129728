using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Papers.Replace;

/// <summary>Replacing the file of a paper by a new version.</summary>
[TakesFiles]
public sealed class IndexModel(Papers papers, PaperIntake intake, UploadSettings uploads, CurrentAuthority authority, Person person) : PaperPage(papers, authority, person)
{
    private readonly Papers papers = papers;

    public UploadSettings Uploads => uploads;

    /// <summary>The number of the version that the person saw.</summary>
    [BindProperty]
    public int Saw { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Sent { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Saw = Paper.Newest;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Wrong.Add(Papers.WrongToReplace(Paper, Saw, Why, Person));
        if (Sent is null) Wrong.Add("file", "Choose the file.");
        if (Wrong.Any) return Page();
        await using var content = Sent!.OpenReadStream();
        var taken = await intake.TakeAsync(content, Sent.FileName, Authority.Id, Person, ct);
        using var file = taken.Done;
        Wrong.Add(taken.Objections);
        if (file is null) return Page();
        var replaced = await papers.ReplaceAsync(Paper, Saw, Why, file, Person, ct);
        if (replaced.Done is null && !await FindAsync(id, ct)) return NotFound();
        return After(replaced);
    }
}
