using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting.Writing
{
    /// <summary>A section as it was saved once. Kept, so that a merge knows what both writers began with.</summary>
    public sealed class SectionVersion : DraftRow
    {
        public required Guid SectionId { get; init; }

        public Section? Section { get; init; }

        /// <summary>The section's version when it was saved.</summary>
        public required int Number { get; init; }

        public required string Text { get; init; }

        public required string Who { get; init; }

        public required DateTime At { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<SectionVersion>
        {
            public void Configure(EntityTypeBuilder<SectionVersion> version)
            {
                version.HasOne<Authority>().WithMany().HasForeignKey(v => v.AuthorityId);
                version.HasOne<Draft>().WithMany().HasForeignKey(v => v.DraftId);
                version.HasOne(v => v.Section).WithMany().HasForeignKey(v => v.SectionId);
                version.HasIndex(v => new { v.AuthorityId, v.SectionId, v.Number }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SectionVersion> SectionVersions => Set<SectionVersion>();
    }
}
