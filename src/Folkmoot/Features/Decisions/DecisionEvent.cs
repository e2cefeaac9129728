using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A step in one of a decision's four histories.</summary>
    public sealed class DecisionEvent : RecordedEntity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required Track Track { get; init; }

        /// <summary>The state reached: a name of the track's enumeration.</summary>
        public required string State { get; init; }

        /// <summary>The day it happened, when the record says.</summary>
        public DateOnly? On { get; init; }

        /// <summary>The instant it was written down here.</summary>
        public required DateTime RecordedAt { get; init; }

        /// <summary>Who did it, by role.</summary>
        public string? Who { get; init; }

        public string? Why { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<DecisionEvent>
        {
            public void Configure(EntityTypeBuilder<DecisionEvent> happening)
            {
                happening.HasOne<Authority>().WithMany().HasForeignKey(e => e.AuthorityId);
                happening.HasOne(e => e.Decision).WithMany(d => d.History).HasForeignKey(e => e.DecisionId);
                happening.HasIndex(e => new { e.AuthorityId, e.DecisionId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DecisionEvent> DecisionEvents => Set<DecisionEvent>();
    }
}
