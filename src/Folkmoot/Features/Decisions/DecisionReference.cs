using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A decision names another by its reference. The other need not be held: <see cref="ToId"/> is filled in when it is.</summary>
    public sealed class DecisionReference : RecordedEntity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required string Reference { get; init; }

        public Guid? ToId { get; set; }

        public Decision? To { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<DecisionReference>
        {
            public void Configure(EntityTypeBuilder<DecisionReference> reference)
            {
                reference.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                reference.HasOne(r => r.Decision).WithMany(d => d.References).HasForeignKey(r => r.DecisionId);
                reference.HasOne(r => r.To).WithMany().HasForeignKey(r => r.ToId);
                reference.HasIndex(r => new { r.AuthorityId, r.DecisionId });
                reference.HasIndex(r => new { r.AuthorityId, r.Reference });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DecisionReference> DecisionReferences => Set<DecisionReference>();
    }
}
