using Folkmoot.Data;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Alerts
{
    /// <summary>An e-mail address that asked for alerts of one authority. Gone, with all that belongs to it, when it follows nothing.</summary>
    public sealed class Follower : Entity
    {
        /// <summary>The address in small letters: personal data, kept out of the audit trail, of logs and of every page.</summary>
        public required string Address { get; init; }

        /// <summary>What the links in its alerts carry: who holds it may change and stop them. It opens nothing else.</summary>
        public required string Key { get; init; }

        /// <summary>The day on which <see cref="Letters"/> were counted.</summary>
        public DateOnly LettersOn { get; set; }

        /// <summary>How many letters that ask for a confirmation went to it that day.</summary>
        public int Letters { get; set; }

        /// <summary>The day of the last daily alert.</summary>
        public DateOnly? LastDaily { get; set; }

        public List<Following> Followings { get; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<Follower>
        {
            public void Configure(EntityTypeBuilder<Follower> follower)
            {
                follower.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId);
                follower.Property(f => f.Address).IsSecret();
                follower.Property(f => f.Key).IsSecret();
                follower.HasIndex(f => new { f.AuthorityId, f.Address }).IsUnique();
                follower.HasIndex(f => new { f.AuthorityId, f.Key }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Follower> Followers => Set<Follower>();
    }
}
