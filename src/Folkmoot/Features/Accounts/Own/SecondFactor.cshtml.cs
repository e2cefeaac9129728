using System.Text.Encodings.Web;
using Folkmoot.Data;
using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>Setting up an authenticator, and its recovery codes, which are shown once.</summary>
public sealed class SecondFactorModel(UserManager<Account> accounts, SigningIn signing, Doing doing, Person person) : PageModel
{
    private const int Codes = 10;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool HasAuthenticator { get; private set; }

    /// <summary>The secret in groups of four, while it is being set up.</summary>
    public string? Key { get; private set; }

    /// <summary>The same as a picture that the authenticator's camera reads.</summary>
    public string? Picture { get; private set; }

    public string? CodeError { get; private set; }

    /// <summary>The new recovery codes, this once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public IEnumerable<(string? Field, string? Words)> Wrong => [(nameof(Code), CodeError)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OwnAsync() is not { } account) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account/second-factor" });
        HasAuthenticator = account.HasAuthenticator;
        return Page();
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (await OwnAsync() is not { } account || MayNot(account)) return Forbidden();
        doing.Is("A new authenticator is being set up.");
        await accounts.ResetAuthenticatorKeyAsync(account);
        // The reset ends every session that carries the old stamp: this one goes on.
        await signing.GoOnAsync(account, User);
        await ShowKeyAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        if (await OwnAsync() is not { } account || MayNot(account)) return Forbidden();
        var digits = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            CodeError = digits.Length == 6 ? "That code is not right, or has run out. Codes change every half a minute" : "Enter the six digits that your authenticator shows";
            await ShowKeyAsync(account);
            return Page();
        }
        doing.Is("An authenticator was set up.", ActKind.SignIn);
        await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
        RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? []];
        await signing.StrengthenAsync(account, Proof.TwoFactors, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (await OwnAsync() is not { HasAuthenticator: true } account || MayNot(account)) return Forbidden();
        doing.Is("New recovery codes were made; the old ones no longer work.");
        RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? []];
        return Page();
    }

    private async Task<Account?> OwnAsync() => person.IsSignedIn && await accounts.GetUserAsync(User) is { IsDemonstration: false } account ? account : null;

    // Who has shown only a password may set up the first factor and never replace one.
    private bool MayNot(Account account) => !Proof.IsStrong(User) && account.HasAuthenticator;

    private StatusCodeResult Forbidden() => StatusCode(StatusCodes.Status403Forbidden);

    private async Task ShowKeyAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } key) return;
        Key = string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(four => new string(four)));
        var name = UrlEncoder.Default.Encode($"Folkmoot:{account.Email}");
        Picture = QrPicture.Of($"otpauth://totp/{name}?secret={key}&issuer=Folkmoot&digits=6");
    }
}
