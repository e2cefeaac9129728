using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Papers;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting
{
    /// <summary>A decision and its report before the notice. Its words stand in sections, each with a version of its own, so that the row itself is written only when the state changes.</summary>
    public sealed class Draft : Entity, IGuarded
    {
        /// <summary>Its place among the authority's drafts, from 1: part of its address.</summary>
        public required int Number { get; init; }

        public DraftState State { get; set; }

        /// <summary>The contract it started from.</summary>
        public Guid? ContractId { get; init; }

        public Contract? Contract { get; init; }

        /// <summary>The decision it became when its notice was published.</summary>
        public Guid? DecisionId { get; set; }

        public Decision? Decision { get; init; }

        public required string StartedBy { get; init; }

        public required DateTime StartedAt { get; init; }

        public Openness Openness { get; init; } = Openness.Working;

        public List<Section> Sections { get; } = [];

        public List<LinkedFact> Facts { get; } = [];

        /// <summary>Its notice is published: it has become that decision.</summary>
        public void BecomeDecision(Guid decision) => (DecisionId, State) = (decision, DraftState.Noticed);

        internal sealed class Mapping : IEntityTypeConfiguration<Draft>
        {
            public void Configure(EntityTypeBuilder<Draft> draft)
            {
                draft.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId);
                draft.HasOne(d => d.Contract).WithMany().HasForeignKey(d => d.ContractId);
                draft.HasOne(d => d.Decision).WithMany().HasForeignKey(d => d.DecisionId);
                draft.HasMany<Paper>().WithOne().HasForeignKey(p => p.DraftId);
                draft.HasIndex(d => new { d.AuthorityId, d.Number }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Draft> Drafts => Set<Draft>();
    }
}
