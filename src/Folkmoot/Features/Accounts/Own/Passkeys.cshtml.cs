using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Features.Accounts.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>The passkeys of an account: added by the browser, named and taken off here.</summary>
public sealed class PasskeysModel(UserManager<Account> accounts, SignInManager<Account> sessions, OwnAccount own, SigningIn signing, Doing doing) : PageModel
{
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public string? Error { get; private set; }

    public IReadOnlyList<UserPasskeyInfo> Keys { get; private set; } = [];

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Error)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await own.FindAsync(User) is not { } account) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account/passkeys" });
        Keys = [.. await accounts.GetPasskeysAsync(account)];
        return Page();
    }

    /// <summary>What the browser is to ask the device.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (await own.FindAsync(User) is not { } account || !await own.MayAddFactorAsync(User, account)) return StatusCode(StatusCodes.Status403Forbidden);
        return Content(await sessions.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email, DisplayName = account.Title }), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await own.FindAsync(User) is not { } account || !await own.MayAddFactorAsync(User, account)) return StatusCode(StatusCodes.Status403Forbidden);
        var made = string.IsNullOrEmpty(Credential) ? null : await sessions.PerformPasskeyAttestationAsync(Credential);
        if (made is not { Succeeded: true })
        {
            Error = "The passkey could not be added. Try again.";
            Keys = [.. await accounts.GetPasskeysAsync(account)];
            return Page();
        }
        made.Passkey.Name = string.IsNullOrWhiteSpace(Name) ? "Passkey" : Name.Trim()[..Math.Min(60, Name.Trim().Length)];
        doing.Is("A passkey was added.");
        await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        if (!Proof.IsStrong(User)) await signing.StrengthenAsync(account, Proof.Passkey, ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key)
    {
        if (await own.FindAsync(User) is not { } account || !Proof.IsStrong(User)) return StatusCode(StatusCodes.Status403Forbidden);
        if (!account.HasAuthenticator && (await accounts.GetPasskeysAsync(account)).Count == 1)
        {
            Error = "This is your only second factor. Add another passkey or an authenticator first.";
            Keys = [.. await accounts.GetPasskeysAsync(account)];
            return Page();
        }
        doing.Is("A passkey was taken off.");
        await accounts.RemovePasskeyAsync(account, Convert.FromHexString(key));
        return RedirectToPage();
    }
}
