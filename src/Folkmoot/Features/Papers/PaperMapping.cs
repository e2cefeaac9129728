using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Papers
{
    internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
    {
        public void Configure(EntityTypeBuilder<Paper> paper)
        {
            paper.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
            paper.HasOne(p => p.Decision).WithMany().HasForeignKey(p => p.DecisionId);
            paper.HasOne(p => p.Meeting).WithMany().HasForeignKey(p => p.MeetingId);
            paper.HasOne(p => p.OpenPart).WithMany().HasForeignKey(p => p.OpenPartId);
            paper.Property(p => p.Withholding).HasConversion(new WithholdingJson());
            // The trail tells that a paper's words changed; words that were withheld are kept nowhere but in the paper.
            paper.Property(p => p.Words).IsSecret();
            paper.HasIndex(p => new { p.AuthorityId, p.DecisionId });
            paper.HasIndex(p => new { p.AuthorityId, p.DraftId });
            paper.HasIndex(p => new { p.AuthorityId, p.MeetingId, p.Item });
            paper.HasIndex(p => new { p.AuthorityId, p.ReviewOn });
            paper.HasIndex(p => p.SortKey).IsUnique();
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Paper> Papers => Set<Paper>();

        public DbSet<PaperVersion> PaperVersions => Set<PaperVersion>();

        public DbSet<PaperEvent> PaperEvents => Set<PaperEvent>();

        public DbSet<PaperHold> PaperHolds => Set<PaperHold>();
    }
}
