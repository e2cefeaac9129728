using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Accounts
{
    /// <summary>What an account is to an authority, from a day on and, where it was ended, up to a day.</summary>
    public sealed class RoleHeld : Entity
    {
        public required Guid AccountId { get; init; }

        public Account? Account { get; init; }

        public required Role Role { get; init; }

        /// <summary>The first day.</summary>
        public required DateOnly From { get; init; }

        /// <summary>The last day; null while it goes on.</summary>
        public DateOnly? Until { get; set; }

        public bool IsHeldOn(DateOnly day) => From <= day && (Until is not { } until || day <= until);

        internal sealed class Mapping : IEntityTypeConfiguration<RoleHeld>
        {
            public void Configure(EntityTypeBuilder<RoleHeld> held)
            {
                held.ToTable("RolesHeld");
                held.HasOne<Authority>().WithMany().HasForeignKey(h => h.AuthorityId);
                held.HasOne(h => h.Account).WithMany(a => a.Roles).HasForeignKey(h => h.AccountId);
                held.HasIndex(h => new { h.AuthorityId, h.AccountId, h.Role });
                held.HasIndex(h => h.AccountId);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<RoleHeld> RolesHeld => Set<RoleHeld>();
    }
}
