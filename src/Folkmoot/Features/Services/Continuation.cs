using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Services;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Services
{
    /// <summary>A service goes on as another, whole or in part.</summary>
    public sealed class Continuation : RecordedEntity
    {
        public required Guid FromServiceId { get; init; }

        public required Guid ToServiceId { get; init; }

        /// <summary>The part that goes on; null when the whole does.</summary>
        public string? Part { get; set; }

        public Service? From { get; init; }

        public Service? To { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<Continuation>
        {
            public void Configure(EntityTypeBuilder<Continuation> continuation)
            {
                continuation.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId);
                continuation.HasOne(c => c.From).WithMany().HasForeignKey(c => c.FromServiceId);
                continuation.HasOne(c => c.To).WithMany().HasForeignKey(c => c.ToServiceId);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Continuation> Continuations => Set<Continuation>();
    }
}
