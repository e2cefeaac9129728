using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    public sealed class DecisionDocument : RecordedEntity, IGuarded
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required string Title { get; set; }

        public DocumentKind Kind { get; set; }

        /// <summary>Its address at the council.</summary>
        public string? Url { get; set; }

        /// <summary>The address of the bytes, when we hold them.</summary>
        public string? FileAddress { get; set; }

        /// <summary>Size and format as printed: "PDF 119 KB".</summary>
        public string? Size { get; set; }

        /// <summary>A paper that exists and is withheld: its being there is public, its words are not.</summary>
        public bool Restricted { get; set; }

        public Openness Openness { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<DecisionDocument>
        {
            public void Configure(EntityTypeBuilder<DecisionDocument> document)
            {
                document.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId);
                document.HasOne(d => d.Decision).WithMany(d => d.Documents).HasForeignKey(d => d.DecisionId);
                document.HasIndex(d => new { d.AuthorityId, d.DecisionId });
            }
        }
    }

    public enum DocumentKind
    {
        Unknown,
        Report,
        Record,
        EqualityAssessment,
        DataProtectionAssessment,
        Minutes,
        Background,
        Other,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DecisionDocument> DecisionDocuments => Set<DecisionDocument>();
    }
}
