using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Features.Accounts.Store;

public sealed partial class AccountStore : IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    private readonly IDataProtector _keys = protection.CreateProtector("authenticator keys");

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken ct) => Task.FromResult(user.HasAuthenticator);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken ct) => Done(() => user.HasAuthenticator = enabled);

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken ct) =>
        Task.FromResult(user.AuthenticatorKey is { } kept ? _keys.Unprotect(kept) : null);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken ct) => Done(() => user.AuthenticatorKey = _keys.Protect(key));

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken ct) => Done(() => user.RecoveryCodes = [.. recoveryCodes.Select(code => Hash(user, code))]);

    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken ct)
    {
        var hash = Hash(user, code.Trim().ToUpperInvariant());
        if (!user.RecoveryCodes.Contains(hash)) return Task.FromResult(false);
        user.RecoveryCodes = [.. user.RecoveryCodes.Where(kept => kept != hash)];
        return Task.FromResult(true);
    }

    public Task<int> CountCodesAsync(Account user, CancellationToken ct) => Task.FromResult(user.RecoveryCodes.Count);

    // A code has fifty bits of chance in it and is tried five times at most: a fast hash is enough.
    private static string Hash(Account user, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id:N}:{code}")));
}
