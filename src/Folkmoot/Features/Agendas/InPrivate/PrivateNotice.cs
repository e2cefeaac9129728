using Folkmoot.Data;
using Folkmoot.Features.Agendas.InPrivate;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Agendas.InPrivate
{
    /// <summary>A notice that a meeting, or part of one, is held in private, as it was published. It is never changed, here or in the database.</summary>
    public sealed class PrivateNotice : Entity
    {
        public required Guid MeetingId { get; init; }

        public Meeting? Meeting { get; init; }

        public required PrivateKind Kind { get; init; }

        /// <summary>What is held in private: the whole meeting, or which items.</summary>
        public required string About { get; init; }

        /// <summary>Why it is held in private.</summary>
        public required string Reasons { get; init; }

        /// <summary>What was said against it, or that nothing was; of a further notice.</summary>
        public string? Representations { get; init; }

        /// <summary>What the body answers; of a further notice.</summary>
        public string? Response { get; init; }

        /// <summary>Why the notices could not be given; of an urgent meeting.</summary>
        public string? WhyImpracticable { get; init; }

        /// <summary>Who agreed, by office; of an urgent meeting.</summary>
        public string? AgreedBy { get; init; }

        public DateOnly? AgreedOn { get; init; }

        /// <summary>The day in London.</summary>
        public required DateOnly PublishedOn { get; init; }

        public required DateTime PublishedAt { get; init; }

        /// <summary>By role.</summary>
        public required string Who { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<PrivateNotice>
        {
            public void Configure(EntityTypeBuilder<PrivateNotice> notice)
            {
                notice.HasOne<Authority>().WithMany().HasForeignKey(n => n.AuthorityId);
                notice.HasOne(n => n.Meeting).WithMany().HasForeignKey(n => n.MeetingId);
                notice.HasIndex(n => new { n.AuthorityId, n.MeetingId });
            }
        }
    }

    /// <summary>Which notice of a meeting in private it is, by regulation 5 of the 2012 Regulations.</summary>
    public enum PrivateKind
    {
        /// <summary>Of the intention: paragraphs (2) and (3).</summary>
        Intention,

        /// <summary>With the representations and the answer: paragraphs (4) and (5).</summary>
        Further,

        /// <summary>That the meeting is urgent and was agreed to be: paragraphs (6) and (7).</summary>
        Urgent,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<PrivateNotice> PrivateNotices => Set<PrivateNotice>();
    }
}
