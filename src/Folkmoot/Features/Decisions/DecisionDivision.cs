using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;

using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A division the decision affects.</summary>
    public sealed class DecisionDivision : RecordedEntity
    {
        public required Guid DecisionId { get; init; }

        public required Guid DivisionId { get; init; }

        /// <summary>The decision's own, repeated so that a filtered list needs no sorting.</summary>
        public required long SortKey { get; set; }

        public Decision? Decision { get; init; }

        public Division? Division { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<DecisionDivision>
        {
            public void Configure(EntityTypeBuilder<DecisionDivision> link)
            {
                link.HasOne<Authority>().WithMany().HasForeignKey(l => l.AuthorityId);
                link.HasOne(l => l.Decision).WithMany(d => d.Divisions).HasForeignKey(l => l.DecisionId);
                link.HasOne(l => l.Division).WithMany().HasForeignKey(l => l.DivisionId);
                link.HasIndex(l => new { l.AuthorityId, l.DivisionId, l.SortKey });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DecisionDivision> DecisionDivisions => Set<DecisionDivision>();
    }
}
