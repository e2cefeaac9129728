using System.Security.Claims;
using Folkmoot.Data;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
public enum Entry
{
    Refused,
    SecondFactorNeeded,
    SignedIn,
}

/// <summary>Signing in and out, each attempt in the audit trail. Why an attempt was refused is told there and not to who made it.</summary>
public sealed class SigningIn(SignInManager<Account> sessions, UserManager<Account> accounts, IPasswordHasher<Account> hasher, Doing doing, Db db)
{
    /// <summary>Where signing in leads when nothing else was asked for: to one's work.</summary>
    public const string LeadsTo = "/my-work";

    private static readonly Account Nobody = new() { Id = Guid.Empty, Email = "", Title = "" };
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })).HashPassword(Nobody, "nobody's password"));

    public async Task<Entry> WithPasswordAsync(string email, string password, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is null or { IsDemonstration: true } or { ClosedAt: not null } or { PasswordHash: null })
        {
            // The answer takes as long for an address that nobody has, and tells as little.
            hasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return Entry.Refused;
        }
        doing.Is("An attempt to sign in with a password.", ActKind.SignIn);
        var result = await sessions.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded) return Entry.Refused;
        if (account.HasAuthenticator || await db.Passkeys.AnyAsync(k => k.AccountId == account.Id, ct))
        {
            await RememberAsync(account);
            return Entry.SecondFactorNeeded;
        }
        await StartAsync(account, Proof.Password, "Signed in with a password, before a second factor was set up.", ct);
        return Entry.SignedIn;
    }

    public async Task<Entry> WithCodeAsync(string code, CancellationToken ct)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } account || await accounts.IsLockedOutAsync(account)) return Entry.Refused;
        doing.Is("An attempt to sign in with an authenticator's code.", ActKind.SignIn);
        if (account.HasAuthenticator && await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, Digits(code)))
        {
            await StartAsync(account, Proof.TwoFactors, "Signed in with a password and an authenticator.", ct);
            return Entry.SignedIn;
        }
        await accounts.AccessFailedAsync(account);
        return Entry.Refused;
    }

    public async Task<Entry> WithRecoveryCodeAsync(string code, CancellationToken ct)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } account || await accounts.IsLockedOutAsync(account)) return Entry.Refused;
        doing.Is("An attempt to sign in with a recovery code.", ActKind.SignIn);
        if ((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded)
        {
            await StartAsync(account, Proof.TwoFactors, "Signed in with a password and a recovery code, which is used up.", ct);
            return Entry.SignedIn;
        }
        await accounts.AccessFailedAsync(account);
        return Entry.Refused;
    }

    public async Task<Entry> WithPasskeyAsync(string credential, CancellationToken ct)
    {
        var proof = await sessions.PerformPasskeyAssertionAsync(credential);
        if (!proof.Succeeded || proof.User is not { ClosedAt: null } account || await accounts.IsLockedOutAsync(account)) return Entry.Refused;
        doing.Is("A passkey was used to sign in.", ActKind.SignIn);
        if (!(await accounts.AddOrUpdatePasskeyAsync(account, proof.Passkey)).Succeeded) return Entry.Refused;
        await StartAsync(account, Proof.Passkey, "Signed in with a passkey.", ct);
        return Entry.SignedIn;
    }

    /// <summary>Signs in whom the council's own sign-in vouches for, where they have an account. Why not is told in the audit trail alone.</summary>
    public async Task<Entry> ThroughCouncilAsync(string? email, string? refusal, CancellationToken ct)
    {
        var account = email is null ? null : await accounts.FindByEmailAsync(email);
        if (account is null or { IsDemonstration: true } or { ClosedAt: not null })
        {
            await db.SaveAsync(new Act(email ?? "somebody", "Refused at the council's own sign-in: " + (refusal ?? "there is no such account."), ActKind.SignIn), ct);
            return Entry.Refused;
        }
        await StartAsync(account, Proof.Council, "Signed in through the council's own sign-in.", ct);
        return Entry.SignedIn;
    }

    /// <summary>Signs somebody in with a ready-made account; refused where it is none.</summary>
    public async Task<Entry> AtDemonstrationAsync(Guid id, CancellationToken ct)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == id && a.IsDemonstration && a.ClosedAt == null, ct);
        if (account is null) return Entry.Refused;
        await StartAsync(account, Proof.Demonstration, "Signed in with a ready-made account of the demonstration.", ct);
        return Entry.SignedIn;
    }

    /// <summary>Gives the session a stronger proof once a second factor is set up.</summary>
    public Task StrengthenAsync(Account account, string proof, CancellationToken ct) => StartAsync(account, proof, "A second factor was set up and used.", ct);

    public async Task OutAsync(string who, CancellationToken ct)
    {
        await db.SaveAsync(new Act(who, "Signed out.", ActKind.SignOut), ct);
        await sessions.SignOutAsync();
    }

    /// <summary>Ends every session of the account but starts a new one here.</summary>
    public async Task OutElsewhereAsync(Account account, ClaimsPrincipal here)
    {
        doing.Is("Every other session was ended.", ActKind.SignOut);
        await accounts.UpdateSecurityStampAsync(account);
        await GoOnAsync(account, here);
    }

    /// <summary>Carries this session on with the same proof when a change of the account has ended the others.</summary>
    public Task GoOnAsync(Account account, ClaimsPrincipal here) => sessions.SignInWithClaimsAsync(account, isPersistent: false, here.FindAll(Proof.Claim));

    private async Task StartAsync(Account account, string proof, string why, CancellationToken ct)
    {
        (account.FailedAttempts, account.LockedUntil) = (0, null);
        await db.SaveAsync(new Act(account.Email, why, ActKind.SignIn), ct);
        await sessions.SignOutAsync();
        await sessions.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(Proof.Claim, proof)]);
    }

    // For the few minutes between the password and the second factor.
    private Task RememberAsync(Account account) => sessions.Context.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme)));

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
