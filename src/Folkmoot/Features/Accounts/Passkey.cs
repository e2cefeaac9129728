using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Accounts
{
    /// <summary>A key that a telephone, a computer or a token keeps for an account: Web Authentication, level 3.</summary>
    public sealed class Passkey
    {
        public required Guid Id { get; init; }

        public required Guid AccountId { get; init; }

        public Account? Account { get; init; }

        public required byte[] CredentialId { get; init; }

        public required byte[] PublicKey { get; init; }

        /// <summary>What its owner calls it.</summary>
        public string? Name { get; set; }

        public required DateTime CreatedAt { get; init; }

        public long SignCount { get; set; }

        public IReadOnlyList<string> Transports { get; init; } = [];

        public bool IsUserVerified { get; set; }

        public bool IsBackupEligible { get; init; }

        public bool IsBackedUp { get; set; }

        public required byte[] AttestationObject { get; init; }

        public required byte[] ClientDataJson { get; init; }

        public UserPasskeyInfo Info() => new(
            CredentialId, PublicKey, new DateTimeOffset(CreatedAt, TimeSpan.Zero), (uint)SignCount, [.. Transports], IsUserVerified, IsBackupEligible, IsBackedUp, AttestationObject, ClientDataJson) { Name = Name };

        public static Passkey Of(Guid id, Guid account, UserPasskeyInfo key) => new()
        {
            Id = id, AccountId = account, CredentialId = key.CredentialId, PublicKey = key.PublicKey, Name = key.Name, CreatedAt = key.CreatedAt.UtcDateTime, SignCount = key.SignCount,
            Transports = key.Transports ?? [], IsUserVerified = key.IsUserVerified, IsBackupEligible = key.IsBackupEligible, IsBackedUp = key.IsBackedUp,
            AttestationObject = key.AttestationObject, ClientDataJson = key.ClientDataJson,
        };

        internal sealed class Mapping : IEntityTypeConfiguration<Passkey>
        {
            public void Configure(EntityTypeBuilder<Passkey> passkey)
            {
                passkey.HasOne(k => k.Account).WithMany(a => a.Passkeys).HasForeignKey(k => k.AccountId);
                passkey.HasIndex(k => k.CredentialId).IsUnique();
                passkey.HasIndex(k => k.AccountId);
                passkey.Property(k => k.Transports).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Passkey> Passkeys => Set<Passkey>();
    }
}
