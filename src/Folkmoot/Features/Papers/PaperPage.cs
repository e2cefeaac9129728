using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Papers;

/// <summary>A page of one paper, for those who work with papers.</summary>
[May(Deed.See, Thing.Paper)]
public abstract class PaperPage(Papers papers, CurrentAuthority authority, Person person) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Person Person => person;

    public Paper Paper { get; private set; } = null!;

    public PaperVersion Newest => Paper.Versions.Single(version => version.Number == Paper.Newest);

    public Objections Wrong { get; } = new();

    public string Address => authority.Link($"papers/{Paper.Id}");

    /// <summary>Whether its words, its handling or its file may be changed by whoever reads.</summary>
    public bool MayEdit => person.May(Thing.Paper, Deed.Edit, Paper.Openness) && Paper.RemovedOn is null;

    /// <summary>Reads the paper; false when there is none for this reader.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await papers.FindAsync(authority.Id, id, ct) is not { } paper || paper.Versions.TrueForAll(version => version.Number != paper.Newest)) return false;
        Paper = paper;
        return true;
    }

    /// <summary>Goes to the page of the paper when it was done, and stays where it was not.</summary>
    protected IActionResult After(Attempt<Paper> attempt)
    {
        if (attempt.Done is not null) return Redirect(Address);
        Wrong.Add(attempt.Objections);
        return Page();
    }
}
