using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A body looks at a decision at a meeting.</summary>
    public sealed class Consideration : RecordedEntity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required Guid BodyId { get; set; }

        /// <summary>The decision's own, repeated so that a body's list needs no sorting.</summary>
        public required long SortKey { get; set; }

        public Body? Body { get; init; }

        public Guid? MeetingId { get; set; }

        public Meeting? Meeting { get; init; }

        public DateOnly? On { get; set; }

        public Outcome Outcome { get; set; }

        public string? Comments { get; set; }

        public List<Question> Questions { get; } = [];

        public List<Promise> Promises { get; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<Consideration>
        {
            public void Configure(EntityTypeBuilder<Consideration> consideration)
            {
                consideration.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId);
                consideration.HasOne(c => c.Decision).WithMany(d => d.Considerations).HasForeignKey(c => c.DecisionId);
                consideration.HasOne(c => c.Body).WithMany().HasForeignKey(c => c.BodyId);
                consideration.HasOne(c => c.Meeting).WithMany().HasForeignKey(c => c.MeetingId);
                consideration.HasIndex(c => new { c.AuthorityId, c.BodyId, c.On });
                consideration.HasIndex(c => new { c.AuthorityId, c.BodyId, c.SortKey });
                consideration.HasIndex(c => new { c.AuthorityId, c.DecisionId });
            }
        }
    }

    public enum Outcome
    {
        Unknown,
        Planned,
        Endorsed,
        Amended,
        NotEndorsed,
        Noted,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Consideration> Considerations => Set<Consideration>();
    }
}
