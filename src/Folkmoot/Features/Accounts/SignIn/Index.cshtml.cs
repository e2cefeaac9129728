using Folkmoot.Features.Accounts.Council;
using Folkmoot.Features.Accounts.Typed;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>The first page of signing in.</summary>
public sealed class IndexModel(SigningIn signing, DemonstrationAccounts demonstration, Person person, IServiceProvider services) : PageModel
{
    private const string Refused = "The e-mail address or the password is not right, or too many attempts were made. Try again, or wait a quarter of an hour.";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What was typed before the session ended, sealed; null when nothing was.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Whether something was typed that is too long to carry on.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>What the council's own sign-in is called; null where there is none.</summary>
    public string? Council { get; } = services.GetService<CouncilProvider>()?.Name;

    public string? Error { get; private set; }

    public string? EmailError { get; private set; }

    public string? PasswordError { get; private set; }

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Error), (nameof(Email), EmailError), (nameof(Password), PasswordError)];

    public IReadOnlyList<ReadyAccount> Ready { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? refused, CancellationToken ct)
    {
        Error = refused is null ? null : "You could not be signed in that way. If you should have an account here, ask the authority’s administrator of accounts.";
        if (person.IsSignedIn) return Back();
        (Kept, IsTooLong) = (HttpContext.Features.Get<Carried>()?.Kept, HttpContext.Features.Get<Carried>() is { Kept: null });
        Ready = await demonstration.ListAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        EmailError = string.IsNullOrWhiteSpace(Email) ? "Enter your e-mail address" : null;
        PasswordError = string.IsNullOrEmpty(Password) ? "Enter your password" : null;
        if (EmailError is null && PasswordError is null)
        {
            switch (await signing.WithPasswordAsync(Email!.Trim(), Password!, ct))
            {
                case Entry.SignedIn: return Back();
                case Entry.SecondFactorNeeded: return SecondFactor();
                default: Error = Refused; break;
            }
        }
        Ready = await demonstration.ListAsync(ct);
        return Page();
    }

    /// <summary>The page once more, for who has something typed to carry on.</summary>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        Ready = await demonstration.ListAsync(ct);
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Page();
    }

    public async Task<IActionResult> OnPostDemonstrationAsync(Guid account, CancellationToken ct)
    {
        if (await signing.AtDemonstrationAsync(account, ct) == Entry.SignedIn) return Back();
        Error = "There is no such ready-made account.";
        Ready = await demonstration.ListAsync(ct);
        return Page();
    }

    // What was typed goes on with the form itself: it is too long for an address or a cookie.
    private RedirectToPageResult SecondFactor() => Kept is null
        ? RedirectToPage("/Accounts/SignIn/SecondFactor", new { ReturnUrl })
        : RedirectToPagePreserveMethod("/Accounts/SignIn/SecondFactor", "Asked", new { ReturnUrl });

    private IActionResult Back() => this.Onwards(ReturnUrl, Kept);
}
