using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting
{
    /// <summary>One part of a draft, as typed. Its version is its own: two people who write different sections never meet.</summary>
    public sealed class Section : DraftRow
    {
        public Draft? Draft { get; init; }

        public required SectionName Name { get; init; }

        /// <summary>The option it belongs to, from 1; 0 for a part of the draft itself.</summary>
        public int Place { get; init; }

        public string Text { get; set; } = "";

        public required string ChangedBy { get; set; }

        public required DateTime ChangedAt { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Section>
        {
            public void Configure(EntityTypeBuilder<Section> section)
            {
                section.ToTable("DraftSections");
                section.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId);
                section.HasOne(s => s.Draft).WithMany(d => d.Sections).HasForeignKey(s => s.DraftId);
                section.HasIndex(s => new { s.AuthorityId, s.DraftId, s.Name, s.Place }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Section> DraftSections => Set<Section>();
    }
}
