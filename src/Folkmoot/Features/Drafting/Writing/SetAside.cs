using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting.Writing
{
    /// <summary>Words that met another's: typed on a version of the section that was no longer the last. Set aside until the two are brought together, and kept after.</summary>
    public sealed class SetAside : DraftRow
    {
        public required Guid SectionId { get; init; }

        public Section? Section { get; init; }

        /// <summary>The version that was typed on.</summary>
        public required int BasedOn { get; init; }

        public required string Text { get; set; }

        public required string Who { get; init; }

        public required DateTime At { get; set; }

        /// <summary>Who brought the two together.</summary>
        public string? SettledBy { get; set; }

        public DateTime? SettledAt { get; set; }

        /// <summary>The section's version that came of it.</summary>
        public int? SettledAs { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<SetAside>
        {
            public void Configure(EntityTypeBuilder<SetAside> aside)
            {
                aside.HasOne<Authority>().WithMany().HasForeignKey(a => a.AuthorityId);
                aside.HasOne<Draft>().WithMany().HasForeignKey(a => a.DraftId);
                aside.HasOne(a => a.Section).WithMany().HasForeignKey(a => a.SectionId);
                aside.HasIndex(a => new { a.AuthorityId, a.DraftId, a.SettledAt });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SetAside> SetAsides => Set<SetAside>();
    }
}
