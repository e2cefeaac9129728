using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Decisions;

/// <summary>A page on which something is done with one decision.</summary>
public abstract class PageOfDecision(Db db, CurrentAuthority authority, Person person) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Person Person => person;

    public Decision Decision { get; private set; } = null!;

    /// <summary>What is wrong with what was sent.</summary>
    public Objections Wrong { get; } = new();

    /// <summary>The page of the decision.</summary>
    public string Back => authority.Link("decisions/" + Decision.Slug);

    protected Db Db => db;

    /// <summary>Reads the decision; false when there is none.</summary>
    protected async Task<bool> FindAsync(string slug, CancellationToken ct)
    {
        if (await db.DecisionAsync(authority.Id, slug, ct) is not { } found) return false;
        Decision = found;
        return true;
    }

    /// <summary>Leads on when it was done; otherwise shows the page again with what is wrong.</summary>
    protected IActionResult After<T>(Attempt<T> attempt, string onwards)
        where T : class
    {
        if (attempt.Done is not null) return Redirect(onwards);
        Wrong.Add(attempt.Objections);
        return Page();
    }
}
