using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>Something promised when a body considered a decision; open until kept.</summary>
    public sealed class Promise : RecordedEntity
    {
        public required Guid ConsiderationId { get; init; }

        public Consideration? Consideration { get; init; }

        public required string Text { get; set; }

        /// <summary>Who promised, by role.</summary>
        public string? Owner { get; set; }

        public DateOnly? DueOn { get; set; }

        public DateOnly? KeptOn { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Promise>
        {
            public void Configure(EntityTypeBuilder<Promise> promise)
            {
                promise.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
                promise.HasOne(p => p.Consideration).WithMany(c => c.Promises).HasForeignKey(p => p.ConsiderationId);
                promise.HasIndex(p => new { p.AuthorityId, p.ConsiderationId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Promise> Promises => Set<Promise>();
    }
}
