using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>Signing in with a passkey, which the browser fetches from the device.</summary>
public sealed class PasskeyModel(SigningIn signing, SignInManager<Account> sessions) : PageModel
{
    [BindProperty]
    public string? ReturnUrl { get; set; }

    /// <summary>What was typed before the session ended, sealed; null when nothing was.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public string? Error { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Error)];

    public IActionResult OnGet() => RedirectToPage("/Accounts/SignIn/Index");

    /// <summary>What the browser is to ask the device.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await sessions.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(Credential) && await signing.WithPasskeyAsync(Credential, ct) == Entry.SignedIn)
        {
            return this.Onwards(ReturnUrl, Kept);
        }
        Error = "The passkey was not accepted. Try again, or sign in with your password.";
        return Page();
    }
}
