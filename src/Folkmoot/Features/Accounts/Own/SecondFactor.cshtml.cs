using System.Text.Encodings.Web;
using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>Setting up an authenticator, and its recovery codes, which are shown once.</summary>
public sealed class SecondFactorModel(UserManager<Account> accounts, OwnAccount own, NewAuthenticator authenticator, SigningIn signing, Doing doing) : PageModel
{
    private const int Codes = 10;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The new key as the form holds it while it is being set up.</summary>
    [BindProperty]
    public string? Held { get; set; }

    public bool HasAuthenticator { get; private set; }

    /// <summary>The secret in groups of four, while it is being set up.</summary>
    public string? Key { get; private set; }

    /// <summary>The same as a picture that the authenticator's camera reads.</summary>
    public string? Picture { get; private set; }

    public string? CodeError { get; private set; }

    public string? Refusal { get; private set; }

    /// <summary>The new recovery codes, this once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public IEnumerable<(string? Field, string? Words)> Wrong => [(null, Refusal), (nameof(Code), CodeError)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await own.FindAsync(User) is not { } account) return RedirectToPage("/Accounts/SignIn/Index", new { returnUrl = "/account/second-factor" });
        HasAuthenticator = account.HasAuthenticator;
        return Page();
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (await MineAsync() is not { } account) return Forbidden();
        (var key, Held) = authenticator.Begin(account);
        Show(account, key);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        if (await MineAsync() is not { } account) return Forbidden();
        if (authenticator.KeyOf(account, Held) is not { } key)
        {
            HasAuthenticator = account.HasAuthenticator;
            Refusal = "It took longer than a quarter of an hour. Start again; what you had before still works";
            return Page();
        }
        var digits = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        doing.Is("An authenticator was set up.", ActKind.SignIn);
        if (!await authenticator.ConfirmAsync(account, key, digits, ct))
        {
            CodeError = digits.Length == 6 ? "That code is not right, or has run out. Codes change every half a minute" : "Enter the six digits that your authenticator shows";
            Show(account, key);
            return Page();
        }
        await NewCodesAsync(account);
        await signing.StrengthenAsync(account, Proof.TwoFactors, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (await MineAsync() is not { HasAuthenticator: true } account) return Forbidden();
        doing.Is("New recovery codes were made; the old ones no longer work.");
        await NewCodesAsync(account);
        return Page();
    }

    private async Task<Account?> MineAsync() => await own.FindAsync(User) is { } account && await own.MayAddFactorAsync(User, account) ? account : null;

    private async Task NewCodesAsync(Account account) => RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? []];

    private StatusCodeResult Forbidden() => StatusCode(StatusCodes.Status403Forbidden);

    private void Show(Account account, string key)
    {
        Key = string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(four => new string(four)));
        var name = UrlEncoder.Default.Encode($"Folkmoot:{account.Email}");
        Picture = QrPicture.Of($"otpauth://totp/{name}?secret={key}&issuer=Folkmoot&digits=6");
    }
}
