using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.SignOffs.Acting
{
    /// <summary>Who acts for somebody with a sign-off role while they are away. The end is always known.</summary>
    public sealed class StandIn : Entity
    {
        /// <summary>The account of who is away.</summary>
        public required Guid AwayId { get; init; }

        public Account? Away { get; init; }

        /// <summary>The account of who acts for them.</summary>
        public required Guid ActingId { get; init; }

        public Account? Acting { get; init; }

        /// <summary>The first day.</summary>
        public required DateOnly From { get; init; }

        /// <summary>The last day.</summary>
        public required DateOnly Until { get; init; }

        public required DateTime NamedAt { get; init; }

        /// <summary>The day on which it was ended early: from that day on nobody acts. Null while it was not.</summary>
        public DateOnly? EndedOn { get; set; }

        /// <summary>Whether they act on a day.</summary>
        public bool ActsOn(DateOnly day) => From <= day && day <= Until && !(EndedOn <= day);

        internal sealed class Mapping : IEntityTypeConfiguration<StandIn>
        {
            public void Configure(EntityTypeBuilder<StandIn> standIn)
            {
                standIn.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId);
                standIn.HasOne(s => s.Away).WithMany().HasForeignKey(s => s.AwayId);
                standIn.HasOne(s => s.Acting).WithMany().HasForeignKey(s => s.ActingId);
                standIn.HasIndex(s => new { s.AuthorityId, s.ActingId, s.Until });
                standIn.HasIndex(s => new { s.AuthorityId, s.AwayId, s.Until });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<StandIn> StandIns => Set<StandIn>();
    }
}
