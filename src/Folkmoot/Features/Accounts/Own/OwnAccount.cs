using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>The account of whoever asks, and whether their session may change what proves who they are.</summary>
public sealed class OwnAccount(UserManager<Account> accounts)
{
    /// <summary>Null for the public and for a ready-made account, which has nothing to change.</summary>
    public async Task<Account?> FindAsync(ClaimsPrincipal user) => await accounts.GetUserAsync(user) is { IsDemonstration: false, ClosedAt: null } account ? account : null;

    /// <summary>Who has shown only a password sets up the first second factor, and never puts another beside it.</summary>
    public async Task<bool> MayAddFactorAsync(ClaimsPrincipal user, Account account) =>
        Proof.IsStrong(user) || (!account.HasAuthenticator && (await accounts.GetPasskeysAsync(account)).Count == 0);
}
