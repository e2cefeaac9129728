using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Records;
using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Records
{
    /// <summary>That a decision was made: by whom, on which day, on which path of notice, in which words. One that is reconsidered after call-in is made again and has another.</summary>
    public sealed class Taking : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>1 for the first time it was made.</summary>
        public required int Number { get; init; }

        public required DecisionState Outcome { get; init; }

        public required DateOnly MadeOn { get; init; }

        public required DecisionMaker Maker { get; init; }

        /// <summary>Who made it, by role or by the name of the body.</summary>
        public required string By { get; init; }

        public Guid? BodyId { get; init; }

        public Body? Body { get; init; }

        public Guid? MeetingId { get; init; }

        public Meeting? Meeting { get; init; }

        /// <summary>The path of notice on which a key decision could be made; null for one that is not key.</summary>
        public NoticePath? Path { get; init; }

        /// <summary>The reading of the days that let it be made, line by line.</summary>
        public IReadOnlyList<string> Sum { get; init; } = [];

        /// <summary>Why notice could not be given in time, when it could not.</summary>
        public string? UrgencyReasons { get; init; }

        public required RecordWords Words { get; init; }

        /// <summary>The instant it was written down, UTC.</summary>
        public required DateTime RecordedAt { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<Taking>
        {
            public void Configure(EntityTypeBuilder<Taking> taking)
            {
                taking.HasOne<Authority>().WithMany().HasForeignKey(t => t.AuthorityId);
                taking.HasOne(t => t.Decision).WithMany().HasForeignKey(t => t.DecisionId);
                taking.HasOne(t => t.Body).WithMany().HasForeignKey(t => t.BodyId);
                taking.HasOne(t => t.Meeting).WithMany().HasForeignKey(t => t.MeetingId);
                taking.Property(t => t.Sum).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
                taking.ComplexProperty(t => t.Words, RecordWords.Map);
                taking.HasIndex(t => new { t.AuthorityId, t.DecisionId, t.Number }).IsUnique();
                taking.HasIndex(t => new { t.AuthorityId, t.MadeOn });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Taking> Takings => Set<Taking>();
    }
}
