using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Accounts
{
    /// <summary>Somebody who signs in. What they are to which authority is in the roles they hold.</summary>
    public sealed class Account
    {
        public required Guid Id { get; init; }

        /// <summary>The address they sign in with; how the audit trail names them.</summary>
        public required string Email { get; set; }

        /// <summary>The address as it is looked up.</summary>
        public string NormalisedEmail { get; set; } = "";

        /// <summary>What they do, in words: "Head of commissioning". Shown instead of a name.</summary>
        public required string Title { get; set; }

        /// <summary>A ready-made account of the demonstration, entered without a password: it can hold roles at a demonstration only.</summary>
        public bool IsDemonstration { get; init; }

        public string? PasswordHash { get; set; }

        /// <summary>Changes with every credential: sessions that carry another end.</summary>
        public string SecurityStamp { get; set; } = "";

        /// <summary>The authenticator's secret, protected by the keys of the installation.</summary>
        public string? AuthenticatorKey { get; set; }

        public bool HasAuthenticator { get; set; }

        /// <summary>Hashes of the recovery codes not used yet.</summary>
        public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

        public int FailedAttempts { get; set; }

        /// <summary>The instant, UTC, until which no attempt is answered.</summary>
        public DateTime? LockedUntil { get; set; }

        /// <summary>The instant, UTC, from which they may no longer sign in.</summary>
        public DateTime? ClosedAt { get; set; }

        /// <summary>How often they want to be told of their work by e-mail; null where they have not chosen, which is once a day.</summary>
        public WorkMail? WorkMail { get; set; }

        public int Version { get; set; }

        public List<RoleHeld> Roles { get; } = [];

        public List<Passkey> Passkeys { get; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<Account>
        {
            public void Configure(EntityTypeBuilder<Account> account)
            {
                account.HasIndex(a => a.NormalisedEmail).IsUnique();
                account.Property(a => a.Version).IsConcurrencyToken();
                account.Property(a => a.RecoveryCodes).HasConversion(new JsonList<string>(), JsonList<string>.Comparer).IsSecret();
                account.Property(a => a.PasswordHash).IsSecret();
                account.Property(a => a.SecurityStamp).IsSecret();
                account.Property(a => a.AuthenticatorKey).IsSecret();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Account> Accounts => Set<Account>();
    }
}
