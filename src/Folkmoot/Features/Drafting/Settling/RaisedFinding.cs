using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Proofreading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting.Settling
{
    /// <summary>Something that the proof-reader said of a draft, kept with what became of it: settled by a change, or by somebody with a reason.</summary>
    public sealed class RaisedFinding : DraftRow
    {
        /// <summary>The proof-reader's rule: "PRF-05".</summary>
        public required string Rule { get; init; }

        public required FindingKind Kind { get; init; }

        public required string Says { get; init; }

        public required string Settles { get; init; }

        /// <summary>The words it is about, as they stood.</summary>
        public required IReadOnlyList<Quote> Quotes { get; init; }

        /// <summary>The same for the same words under the same rule: see <see cref="FindingMark"/>.</summary>
        public required string Mark { get; init; }

        public required DateTime RaisedAt { get; init; }

        public Settlement Settlement { get; set; }

        /// <summary>Whose change or whose reason it was.</summary>
        public string? SettledBy { get; set; }

        /// <summary>What they do at the authority.</summary>
        public string? SettledByTitle { get; set; }

        public DateTime? SettledAt { get; set; }

        public string? Reason { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<RaisedFinding>
        {
            public void Configure(EntityTypeBuilder<RaisedFinding> finding)
            {
                finding.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId);
                finding.HasOne<Draft>().WithMany().HasForeignKey(f => f.DraftId);
                finding.Property(f => f.Quotes).HasConversion(new JsonList<Quote>(), JsonList<Quote>.Comparer);
                finding.HasIndex(f => new { f.AuthorityId, f.DraftId, f.RaisedAt });
            }
        }
    }

    /// <summary>What became of a finding.</summary>
    public enum Settlement
    {
        /// <summary>Nothing yet.</summary>
        Open,

        /// <summary>Its words were changed and it is gone.</summary>
        ByChange,

        /// <summary>A named person gave a reason why it may stand.</summary>
        ByReason,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<RaisedFinding> RaisedFindings => Set<RaisedFinding>();
    }
}
