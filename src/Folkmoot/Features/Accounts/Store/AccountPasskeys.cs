using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts.Store;

public sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken ct)
    {
        if (await KeyAsync(user, passkey.CredentialId, ct) is not { } held)
        {
            db.Add(Passkey.Of(clock.NewId(), user.Id, passkey));
            return;
        }
        (held.Name, held.SignCount, held.IsUserVerified, held.IsBackedUp) = (passkey.Name, passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken ct) =>
        [.. (await db.Passkeys.Where(k => k.AccountId == user.Id).OrderBy(k => k.CreatedAt).ToListAsync(ct)).Select(k => k.Info())];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken ct) =>
        await db.Passkeys.Where(k => k.CredentialId == credentialId).Select(k => k.Account).FirstOrDefaultAsync(ct);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken ct) => (await KeyAsync(user, credentialId, ct))?.Info();

    public async Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken ct)
    {
        if (await KeyAsync(user, credentialId, ct) is { } held) db.Remove(held);
    }

    private Task<Passkey?> KeyAsync(Account user, byte[] credentialId, CancellationToken ct) =>
        db.Passkeys.FirstOrDefaultAsync(k => k.AccountId == user.Id && k.CredentialId == credentialId, ct);
}
