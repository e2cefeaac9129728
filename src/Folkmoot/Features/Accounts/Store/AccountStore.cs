using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.Store;

/// <summary>Keeps accounts for ASP.NET Core Identity in our own tables, every write with its act. The other parts of the class hold one concern each.</summary>
public sealed partial class AccountStore(Db db, Clock clock, Person person, Doing doing, IDataProtectionProvider protection) : IUserEmailStore<Account>, IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    private static readonly IdentityResult Conflict = IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken ct)
    {
        db.Add(user);
        return await SaveAsync(user, ct);
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken ct)
    {
        if (db.Entry(user).State == EntityState.Detached) db.Update(user);
        return await SaveAsync(user, ct);
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken ct) => throw new NotSupportedException("An account is closed, never deleted: the audit trail names it.");

    private async Task<IdentityResult> SaveAsync(Account user, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        var entry = db.Entry(user);
        if (entry.State == EntityState.Modified) user.Version++;
        if (!db.ChangeTracker.HasChanges()) return IdentityResult.Success;
        try
        {
            await db.SaveAsync(new Act(person.IsSignedIn ? person.Who : user.Email, doing.Why, doing.Kind), ct);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            await entry.ReloadAsync(ct);
            return Conflict;
        }
    }

    public Task<Account?> FindByIdAsync(string userId, CancellationToken ct) =>
        Guid.TryParse(userId, out var id) ? db.Accounts.FirstOrDefaultAsync(a => a.Id == id, ct) : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken ct) => FindByEmailAsync(normalizedUserName, ct);

    public Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken ct) => db.Accounts.FirstOrDefaultAsync(a => a.NormalisedEmail == normalizedEmail, ct);

    public Task<string> GetUserIdAsync(Account user, CancellationToken ct) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.Email);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken ct) => SetEmailAsync(user, userName, ct);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken ct) => GetNormalizedEmailAsync(user, ct);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken ct) => SetNormalizedEmailAsync(user, normalizedName, ct);

    public Task<string?> GetEmailAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.Email);

    public Task SetEmailAsync(Account user, string? email, CancellationToken ct) => Done(() => user.Email = email!);

    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.NormalisedEmail);

    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken ct) => Done(() => user.NormalisedEmail = normalizedEmail!);

    // An account exists because an administrator invited the address, and its first password comes through it.
    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken ct) => Task.FromResult(true);

    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken ct) => Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken ct) => Task.FromResult(user.PasswordHash);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken ct) => Done(() => user.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken ct) => Task.FromResult(user.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken ct) => Done(() => user.SecurityStamp = stamp);

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The context belongs to the request.
    }
}
