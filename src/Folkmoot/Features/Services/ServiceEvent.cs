using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Services;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Services
{
    /// <summary>Something that happened to a service and is neither a term nor a decision: a tender, a budget proposal, a rating.</summary>
    public sealed class ServiceEvent : RecordedEntity
    {
        public required Guid ServiceId { get; init; }

        public Service? Service { get; init; }

        public required DateOnly On { get; set; }

        /// <summary>The last day of something that lasted.</summary>
        public DateOnly? Until { get; set; }

        public required string What { get; set; }

        /// <summary>What it was in the buying of the service, from which the authority's own lengths are read; null when it was nothing of it.</summary>
        public Milestone? Milestone { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<ServiceEvent>
        {
            public void Configure(EntityTypeBuilder<ServiceEvent> happening)
            {
                happening.HasOne<Authority>().WithMany().HasForeignKey(e => e.AuthorityId);
                happening.HasOne(e => e.Service).WithMany().HasForeignKey(e => e.ServiceId);
                happening.HasIndex(e => new { e.AuthorityId, e.ServiceId, e.On });
            }
        }
    }

    /// <summary>A step in the buying of a service, from the leave to buy it to its first day.</summary>
    public enum Milestone
    {
        /// <summary>A decision gave authority to procure the service.</summary>
        AuthorityToProcure,

        /// <summary>Tenders were invited.</summary>
        Tender,

        /// <summary>The service began, or was to begin, under what was bought.</summary>
        ServiceStarts,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<ServiceEvent> ServiceEvents => Set<ServiceEvent>();
    }
}
