using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>An authenticator that is being set up. Its key is held by the form, protected, and becomes the account's only with its first right code: until then the old one works.</summary>
public sealed class NewAuthenticator(UserManager<Account> accounts, IUserStore<Account> store, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector _form = protection.CreateProtector("an authenticator that is being set up").ToTimeLimitedDataProtector();

    /// <summary>A new key, and the same as the form holds it.</summary>
    public (string Key, string Form) Begin(Account account)
    {
        var key = accounts.GenerateNewAuthenticatorKey();
        return (key, _form.Protect($"{account.Id:N} {key}", Held));
    }

    /// <summary>The key that the form holds; null when it took too long, or is another account's.</summary>
    public string? KeyOf(Account account, string? form)
    {
        try
        {
            return form is not null && _form.Unprotect(form).Split(' ') is [var id, var key] && id == account.Id.ToString("N") ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Makes the key the account's when the code is one of its own. Whether it was.</summary>
    public async Task<bool> ConfirmAsync(Account account, string key, string code, CancellationToken ct)
    {
        var keys = (IUserAuthenticatorKeyStore<Account>)store;
        var before = account.AuthenticatorKey;
        await keys.SetAuthenticatorKeyAsync(account, key, ct);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            account.AuthenticatorKey = before;
            return false;
        }
        return (await accounts.SetTwoFactorEnabledAsync(account, enabled: true)).Succeeded;
    }
}
