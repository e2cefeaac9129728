using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.People;

/// <summary>A role somebody holds at the authority.</summary>
public sealed record HeldRow(Guid Id, Guid AccountId, string Email, string Title, Role Role, DateOnly From, DateOnly? Until);

/// <summary>The accounts that are something to the authority, with what they are.</summary>
[May(Deed.See, Thing.Account)]
public sealed class IndexModel(Db db, Clock clock, CurrentAuthority authority, Person person, People people) : PageModel
{
    private const int Rows = 100;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    public string? EmailError { get; private set; }

    public string? TitleError { get; private set; }

    public string? RoleError { get; private set; }

    public string? Refusal { get; private set; }

    /// <summary>A link of invitation, shown once to be passed on.</summary>
    public string? Link { get; private set; }

    public string? LinkFor { get; private set; }

    public bool MayEdit => person.May(Thing.Account, Deed.Edit);

    public IReadOnlyList<HeldRow> Held { get; private set; } = [];

    public string? Next { get; private set; }

    public DateOnly Today => clock.Today;

    public string Address => authority.Link("accounts");

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Refusal), (nameof(Email), EmailError), (nameof(Title), TitleError), (nameof(Role), RoleError)];

    public Task OnGetAsync(CancellationToken ct) => ListAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayEdit) return StatusCode(StatusCodes.Status403Forbidden);
        EmailError = string.IsNullOrWhiteSpace(Email) ? "Enter their e-mail address" : null;
        TitleError = string.IsNullOrWhiteSpace(Title) ? "Enter what they do" : Title.Length > 120 ? "What they do must be 120 signs or fewer" : null;
        RoleError = Role is null || !Enum.IsDefined(Role.Value) ? "Choose a role" : null;
        if (EmailError is null && TitleError is null && RoleError is null)
        {
            var (account, refusal) = await people.AddAsync(authority.Value, Email!.Trim(), Title!.Trim(), Role!.Value, person.Who, ct);
            if (account is null) EmailError = refusal;
            else if (refusal is not null) Refusal = refusal;
            else if (account.PasswordHash is null)
            {
                (Link, _) = await people.LinkAsync(authority.Value, account.Id, ct);
                LinkFor = account.Email;
                (Email, Title, Role) = (null, null, null);
            }
            else return Redirect(Address);
        }
        await ListAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid held, CancellationToken ct)
    {
        if (!MayEdit) return StatusCode(StatusCodes.Status403Forbidden);
        Refusal = await people.EndAsync(authority.Value, held, person.Who, ct);
        if (Refusal is null) return Redirect(Address);
        await ListAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid account, CancellationToken ct)
    {
        if (!MayEdit) return StatusCode(StatusCodes.Status403Forbidden);
        (Link, Refusal) = await people.LinkAsync(authority.Value, account, ct);
        await ListAsync(ct);
        LinkFor = Held.FirstOrDefault(row => row.AccountId == account)?.Email;
        return Page();
    }

    private async Task ListAsync(CancellationToken ct)
    {
        // Ordered by when each role was given, which is what the key says, so that the list is paged without counting.
        var after = Guid.TryParse(After, out var key) ? key : Guid.Empty;
        var rows = await db.RolesHeld.AsNoTracking().Where(h => h.AuthorityId == authority.Id && h.Id > after).OrderBy(h => h.Id).Take(Rows + 1)
            .Select(h => new HeldRow(h.Id, h.AccountId, h.Account!.Email, h.Account.Title, h.Role, h.From, h.Until)).ToListAsync(ct);
        Next = rows.Count > Rows ? rows[Rows - 1].Id.ToString() : null;
        Held = [.. rows.Take(Rows)];
    }
}
