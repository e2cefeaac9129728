using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Work.Telling;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Work.Telling
{
    /// <summary>What somebody was told of their work at an authority. Its version lets one process at a time tell them.</summary>
    public sealed class ToldWork : Entity
    {
        public required Guid AccountId { get; init; }

        /// <summary>The day of the last daily look; null before the first.</summary>
        public DateOnly? LastDaily { get; set; }

        /// <summary>The lines told that still stand: see <see cref="WorkLine.Key"/>.</summary>
        public IReadOnlyList<string> Keys { get; set; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<ToldWork>
        {
            public void Configure(EntityTypeBuilder<ToldWork> told)
            {
                told.HasOne<Authority>().WithMany().HasForeignKey(t => t.AuthorityId);
                told.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
                told.Property(t => t.Keys).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
                told.HasIndex(t => new { t.AuthorityId, t.AccountId }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<ToldWork> ToldWork => Set<ToldWork>();
    }
}
