using Folkmoot.Data;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Alerts
{
    /// <summary>A follower follows one thing. It counts only once it was confirmed from the address itself.</summary>
    public sealed class Following : Entity
    {
        public required Guid FollowerId { get; init; }

        public Follower? Follower { get; init; }

        public required FollowedKind Kind { get; init; }

        /// <summary>The thing followed; null for words.</summary>
        public Guid? TargetId { get; init; }

        /// <summary>The words followed, as they are typed into a search.</summary>
        public string? Words { get; init; }

        public required HowOften HowOften { get; set; }

        public required DateTime AskedAt { get; set; }

        /// <summary>The hash of what the link that confirms it carries; the link itself is only in the mail.</summary>
        public required string ConfirmationHash { get; set; }

        /// <summary>The instant after which the link confirms nothing, and the asking is forgotten.</summary>
        public required DateTime ConfirmBy { get; set; }

        public DateTime? ConfirmedAt { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Following>
        {
            public void Configure(EntityTypeBuilder<Following> following)
            {
                following.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId);
                following.HasOne(f => f.Follower).WithMany(f => f.Followings).HasForeignKey(f => f.FollowerId);
                following.Property(f => f.Words).IsSecret();
                following.HasIndex(f => new { f.AuthorityId, f.FollowerId });
                following.HasIndex(f => new { f.AuthorityId, f.Kind, f.TargetId });
                following.HasIndex(f => new { f.AuthorityId, f.ConfirmationHash }).IsUnique();
            }
        }
    }

    /// <summary>What can be followed.</summary>
    public enum FollowedKind
    {
        Service,
        Body,
        Division,
        Decision,
        Words,
    }

    public enum HowOften
    {
        /// <summary>As soon as it is on the record.</summary>
        AtOnce,

        /// <summary>All of a day in one mail, in the morning.</summary>
        Daily,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Following> Followings => Set<Following>();
    }
}
