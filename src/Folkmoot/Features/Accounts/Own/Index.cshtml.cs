using Folkmoot.Data;
using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>What somebody is and to whom, and how they sign in.</summary>
public sealed class IndexModel(Db db, Clock clock, Person person, UserManager<Account> accounts, SigningIn signing) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<(string Authority, string ShortName, Role Role)> Roles { get; private set; } = [];

    public bool IsStrong => Proof.IsStrong(User);

    public bool HasSecondFactor => Account.HasAuthenticator || Account.Passkeys.Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!person.IsSignedIn) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account" });
        Account = await db.Accounts.AsNoTracking().Include(a => a.Passkeys).SingleAsync(a => a.Id == person.AccountId, ct);
        var held = await db.RolesHeld.AsNoTracking().Where(h => h.AccountId == Account.Id).Join(db.Authorities, h => h.AuthorityId, a => a.Id, (h, a) => new { Held = h, a.Name, a.ShortName }).ToListAsync(ct);
        Roles = [.. held.Where(one => one.Held.IsHeldOn(clock.Today)).OrderBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Held.Role).Select(one => (one.Name, one.ShortName, one.Held.Role))];
        return Page();
    }

    public async Task<IActionResult> OnPostElsewhereAsync()
    {
        if (person.IsSignedIn && await accounts.GetUserAsync(User) is { } account) await signing.OutElsewhereAsync(account, User);
        return RedirectToPage();
    }
}
