using Folkmoot.Data;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Alerts
{
    /// <summary>Something that a follower is still to be told. Gone when it was told.</summary>
    public sealed class NewsItem : Entity
    {
        public required Guid FollowerId { get; init; }

        public Follower? Follower { get; init; }

        /// <summary>The decision it is about; null when it is a term's.</summary>
        public Guid? DecisionId { get; init; }

        /// <summary>The term that is new.</summary>
        public Guid? TermId { get; init; }

        /// <summary>Whether the decision itself is new on the record.</summary>
        public bool IsNew { get; init; }

        /// <summary>What was added to the decision's history.</summary>
        public IReadOnlyList<Guid> Events { get; init; } = [];

        /// <summary>The followings it is told for.</summary>
        public required IReadOnlyList<Guid> Because { get; init; }

        public required HowOften HowOften { get; init; }

        /// <summary>The instant it was written on the record.</summary>
        public required DateTime RecordedAt { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<NewsItem>
        {
            public void Configure(EntityTypeBuilder<NewsItem> item)
            {
                item.HasOne<Authority>().WithMany().HasForeignKey(i => i.AuthorityId);
                item.HasOne(i => i.Follower).WithMany().HasForeignKey(i => i.FollowerId);
                item.Property(i => i.Events).HasConversion(new JsonList<Guid>(), JsonList<Guid>.Comparer);
                item.Property(i => i.Because).HasConversion(new JsonList<Guid>(), JsonList<Guid>.Comparer);
                item.HasIndex(i => new { i.AuthorityId, i.HowOften, i.FollowerId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<NewsItem> News => Set<NewsItem>();
    }
}
