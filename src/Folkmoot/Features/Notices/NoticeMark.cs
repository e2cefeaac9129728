using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Notices
{
    /// <summary>What became of a notice: it was corrected, superseded or withdrawn, or it lapsed. A notice gets one such mark at most, and keeps it.</summary>
    public sealed class NoticeMark : Entity
    {
        public required Guid NoticeId { get; init; }

        public Notice? Notice { get; init; }

        /// <summary>Amended, superseded, withdrawn or lapsed.</summary>
        public required NoticeState State { get; init; }

        /// <summary>The notice that took its place, when one did.</summary>
        public Guid? ByNoticeId { get; init; }

        public Notice? ByNotice { get; init; }

        /// <summary>The day in London.</summary>
        public required DateOnly On { get; init; }

        public required DateTime At { get; init; }

        /// <summary>By role.</summary>
        public required string Who { get; init; }

        public required string Why { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<NoticeMark>
        {
            public void Configure(EntityTypeBuilder<NoticeMark> mark)
            {
                mark.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId);
                mark.HasOne(m => m.Notice).WithOne(n => n.Mark).HasForeignKey<NoticeMark>(m => m.NoticeId);
                mark.HasOne(m => m.ByNotice).WithMany().HasForeignKey(m => m.ByNoticeId);
                mark.HasIndex(m => new { m.AuthorityId, m.NoticeId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<NoticeMark> NoticeMarks => Set<NoticeMark>();
    }
}
