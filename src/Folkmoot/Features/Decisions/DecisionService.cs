using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Services;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A service the decision is about.</summary>
    public sealed class DecisionService : RecordedEntity
    {
        public required Guid DecisionId { get; init; }

        public required Guid ServiceId { get; init; }

        /// <summary>The decision's own, repeated so that a filtered list needs no sorting.</summary>
        public required long SortKey { get; set; }

        public Decision? Decision { get; init; }

        public Service? Service { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<DecisionService>
        {
            public void Configure(EntityTypeBuilder<DecisionService> link)
            {
                link.HasOne<Authority>().WithMany().HasForeignKey(l => l.AuthorityId);
                link.HasOne(l => l.Decision).WithMany(d => d.Services).HasForeignKey(l => l.DecisionId);
                link.HasOne(l => l.Service).WithMany().HasForeignKey(l => l.ServiceId);
                link.HasIndex(l => new { l.AuthorityId, l.ServiceId, l.SortKey });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DecisionService> DecisionServices => Set<DecisionService>();
    }
}
