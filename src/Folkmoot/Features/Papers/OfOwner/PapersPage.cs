using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Papers.OfOwner;

/// <summary>The papers of one thing: listed, and added to.</summary>
[TakesFiles]
public abstract class PapersPage(Db db, CurrentAuthority authority, Person person, Papers papers, PaperIntake intake, UploadSettings uploads) : PageModel
{
    protected Db Db => db;

    public CurrentAuthority Authority => authority;

    public UploadSettings Uploads => uploads;

    public Objections Wrong { get; } = new();

    public PaperOwner Owner { get; protected set; } = null!;

    /// <summary>What the papers are of, for the heading.</summary>
    public string Of { get; protected set; } = "";

    /// <summary>The page of what they are of.</summary>
    public string Back { get; protected set; } = "";

    public string Address { get; protected set; } = "";

    public IReadOnlyList<PaperLine> Lines { get; private set; } = [];

    public bool MayAdd => person.May(Thing.Paper, Deed.Start);

    [BindProperty]
    public string? PaperTitle { get; set; }

    [BindProperty]
    public DocumentKind Kind { get; set; } = DocumentKind.Report;

    [BindProperty]
    public Handling? Handling { get; set; }

    [BindProperty]
    public PublishedWith With { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Sent { get; set; }

    protected async Task<IActionResult> ListAsync(CancellationToken ct)
    {
        Lines = await PaperLine.OfAsync(db, Owner, ct);
        return Page();
    }

    protected async Task<IActionResult> AddAsync(CancellationToken ct)
    {
        var asked = new NewPaper(PaperTitle, Kind, Handling, With);
        Wrong.Add(Papers.Wrong(asked, person));
        if (Sent is null) Wrong.Add("file", "Choose the file.");
        if (Wrong.Any) return await ListAsync(ct);
        await using var content = Sent!.OpenReadStream();
        var taken = await intake.TakeAsync(content, Sent.FileName, authority.Id, person, ct);
        using var file = taken.Done;
        Wrong.Add(taken.Objections);
        if (file is null) return await ListAsync(ct);
        var added = await papers.AddAsync(Owner, asked, file, person, ct);
        if (added.Done is { } paper) return Redirect(authority.Link($"papers/{paper.Id}"));
        Wrong.Add(added.Objections);
        return await ListAsync(ct);
    }
}
