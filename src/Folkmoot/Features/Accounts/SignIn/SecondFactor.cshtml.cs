using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>The second page of signing in: a code of the authenticator, a recovery code, or a passkey.</summary>
public sealed class SecondFactorModel(SigningIn signing, SignInManager<Account> sessions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public bool Recovery { get; set; }

    /// <summary>What was typed before the session ended, sealed; null when nothing was.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public string? CodeError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(nameof(Code), CodeError)];

    public async Task<IActionResult> OnGetAsync(bool recovery)
    {
        Recovery = recovery;
        return await sessions.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Accounts/SignIn/Index", new { ReturnUrl }) : Page();
    }

    /// <summary>The page, for who has something typed to carry on.</summary>
    public async Task<IActionResult> OnPostAskedAsync() => await sessions.GetTwoFactorAuthenticationUserAsync() is null ? StartAgain() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is null) return StartAgain();
        if (string.IsNullOrWhiteSpace(Code))
        {
            CodeError = Recovery ? "Enter a recovery code" : "Enter the six digits that your authenticator shows";
            return Page();
        }
        var attempt = Recovery ? await signing.WithRecoveryCodeAsync(Code, ct) : await signing.WithCodeAsync(Code, ct);
        if (attempt == Entry.SignedIn) return this.Onwards(ReturnUrl, Kept);
        CodeError = Recovery ? "That recovery code is not right, or has been used" : "That code is not right, or has run out. Codes change every half a minute";
        return Page();
    }

    private RedirectToPageResult StartAgain() => Kept is null
        ? RedirectToPage("/Accounts/SignIn/Index", new { ReturnUrl })
        : RedirectToPagePreserveMethod("/Accounts/SignIn/Index", "Again", new { ReturnUrl });
}
