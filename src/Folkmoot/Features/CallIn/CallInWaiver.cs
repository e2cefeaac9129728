using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.CallIn
{
    /// <summary>That call-in of a decision was waived because it is urgent: why, and who agreed. It holds only when it was written down before the decision, where the authority's rules say so.</summary>
    public sealed class CallInWaiver : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>How the delay of a call-in would seriously prejudice the authority's or the public's interests.</summary>
        public required string Prejudice { get; init; }

        /// <summary>Whose agreement it is, by role.</summary>
        public required string AgreedBy { get; init; }

        public required DateOnly AgreedOn { get; init; }

        /// <summary>The instant it was written down, UTC.</summary>
        public required DateTime RecordedAt { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<CallInWaiver>
        {
            public void Configure(EntityTypeBuilder<CallInWaiver> waiver)
            {
                waiver.HasOne<Authority>().WithMany().HasForeignKey(w => w.AuthorityId);
                waiver.HasOne(w => w.Decision).WithMany().HasForeignKey(w => w.DecisionId);
                waiver.HasIndex(w => new { w.AuthorityId, w.DecisionId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<CallInWaiver> CallInWaivers => Set<CallInWaiver>();
    }
}
