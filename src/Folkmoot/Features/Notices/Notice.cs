using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Notices
{
    /// <summary>
    /// A notice as it was published. Nothing of it is ever changed, here or in the database: what becomes of it afterwards is a <see cref="NoticeMark"/>.
    /// A notice holds nothing that is withheld, so it is for anyone.
    /// </summary>
    public sealed class Notice : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>1 for the authority's first notice here, then without a gap.</summary>
        public required int Number { get; init; }

        public required NoticeKind Kind { get; init; }

        /// <summary>The notice that this one corrects or supersedes.</summary>
        public Guid? ReplacesId { get; init; }

        public Notice? Replaces { get; init; }

        public required string Title { get; init; }

        /// <summary>What was published, every word of it: canonical JSON (docs/notices.md).</summary>
        public required string Words { get; init; }

        /// <summary>SHA-256 of <see cref="Words"/> in UTF-8: 64 small hexadecimal digits.</summary>
        public required string Hash { get; init; }

        public required DateTime PublishedAt { get; init; }

        /// <summary>The day in London.</summary>
        public required DateOnly PublishedOn { get; init; }

        /// <summary>The day from which the days are counted: that of the notice corrected, where this one only corrects.</summary>
        public required DateOnly ClockFrom { get; init; }

        /// <summary>The first day on which the decision may be made under this notice, by the count.</summary>
        public required DateOnly EarliestOn { get; init; }

        public required NoticePath Path { get; init; }

        /// <summary>What has become of it; null while it stands.</summary>
        public NoticeMark? Mark { get; init; }

        /// <summary>What was published, read.</summary>
        public NoticeForm Form => NoticeForm.Read(Words);

        /// <summary>Whether the words are still those that were hashed.</summary>
        public bool IsWhole => CanonicalJson.HashOf(Words) == Hash;

        public NoticeState State => Mark?.State ?? NoticeState.Published;

        /// <summary>Its address below the authority.</summary>
        public string Address => $"notices/{Number}";

        internal sealed class Mapping : IEntityTypeConfiguration<Notice>
        {
            public void Configure(EntityTypeBuilder<Notice> notice)
            {
                notice.HasOne<Authority>().WithMany().HasForeignKey(n => n.AuthorityId);
                notice.HasOne(n => n.Decision).WithMany().HasForeignKey(n => n.DecisionId);
                notice.HasOne(n => n.Replaces).WithMany().HasForeignKey(n => n.ReplacesId);
                notice.HasIndex(n => new { n.AuthorityId, n.Number }).IsUnique();
                notice.HasIndex(n => new { n.AuthorityId, n.DecisionId, n.Number });
                notice.Ignore(n => n.Form).Ignore(n => n.IsWhole).Ignore(n => n.State).Ignore(n => n.Address);
            }
        }
    }

    /// <summary>How a notice stands to the one before it.</summary>
    public enum NoticeKind
    {
        /// <summary>The first of its decision, or the first after one that was withdrawn or lapsed.</summary>
        First,

        /// <summary>Corrects what is not material: the days are counted on.</summary>
        Correction,

        /// <summary>Changes what is material: the days are counted anew.</summary>
        Replacement,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Notice> Notices => Set<Notice>();
    }
}
