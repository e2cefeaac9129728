using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Records;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Records
{
    /// <summary>The record of a decision as it was published. It is never changed: a correction is another version, which says what was corrected and why.</summary>
    public sealed class PublishedRecord : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required Guid TakingId { get; init; }

        public Taking? Taking { get; init; }

        /// <summary>1 for the first that was published of the decision.</summary>
        public required int Number { get; init; }

        public required RecordWords Words { get; init; }

        public required DateOnly PublishedOn { get; init; }

        /// <summary>The instant, UTC.</summary>
        public required DateTime PublishedAt { get; init; }

        /// <summary>Who published it, by role.</summary>
        public required string PublishedBy { get; init; }

        /// <summary>What was corrected and why; null for a record that corrects none.</summary>
        public string? Correction { get; init; }

        /// <summary>The hash of all that it says: see <see cref="RecordForm"/>.</summary>
        public required string Hash { get; init; }

        internal PublishedRecord Hashed(string hash) => new()
        {
            Id = Id, AuthorityId = AuthorityId, DecisionId = DecisionId, TakingId = TakingId, Number = Number, Words = Words,
            PublishedOn = PublishedOn, PublishedAt = PublishedAt, PublishedBy = PublishedBy, Correction = Correction, Hash = hash,
        };

        internal sealed class Mapping : IEntityTypeConfiguration<PublishedRecord>
        {
            public void Configure(EntityTypeBuilder<PublishedRecord> record)
            {
                record.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                record.HasOne(r => r.Decision).WithMany().HasForeignKey(r => r.DecisionId);
                record.HasOne(r => r.Taking).WithMany().HasForeignKey(r => r.TakingId);
                record.ComplexProperty(r => r.Words, RecordWords.Map);
                record.HasIndex(r => new { r.AuthorityId, r.DecisionId, r.Number }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<PublishedRecord> PublishedRecords => Set<PublishedRecord>();
    }
}
