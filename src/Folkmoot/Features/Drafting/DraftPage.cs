using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Drafting;

/// <summary>A page of one draft.</summary>
[May(Deed.See, Thing.Draft)]
public abstract class DraftPage(Drafts drafts, CurrentAuthority authority, Person person) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Person Person => person;

    public WrittenDraft Written { get; private set; } = null!;

    public Draft Draft => Written.Draft;

    /// <summary>The task list of the draft.</summary>
    public string Address => authority.Link($"drafts/{Draft.Number}");

    public bool MayEdit => person.May(Thing.Draft, Deed.Edit, Draft.State);

    /// <summary>What is wrong with what was sent, in words; null when nothing is.</summary>
    public string? Refusal { get; protected set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Refusal)];

    /// <summary>"Error: " where something is wrong, and what the page shows.</summary>
    public string Titled(string what) => $"{(Refusal is null ? "" : "Error: ")}{what}: {Written.Title}";

    /// <summary>"22 November 2026 at 9:05", in London.</summary>
    public static string When(DateTime utc) => $"{Clock.DayOf(utc).InWords()} at {Clock.TimeOf(utc):H:mm}";

    /// <summary>Reads the draft; false when there is none.</summary>
    protected async Task<bool> FindAsync(int number, CancellationToken ct)
    {
        if (await drafts.FindAsync(authority.Id, number, ct) is not { } draft) return false;
        Written = new(draft);
        return true;
    }
}
