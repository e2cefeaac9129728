using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Linking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Drafting.Linking
{
    /// <summary>A fact that the draft was given by the register, with the row it came from.</summary>
    public sealed class LinkedFact : DraftRow
    {
        public Draft? Draft { get; init; }

        /// <summary>Which fact of the contract it is: "end", "funding/…".</summary>
        public required string Key { get; init; }

        public required string Label { get; set; }

        /// <summary>The value as the draft has it, in words.</summary>
        public required string Value { get; set; }

        /// <summary>The sort of row it came from: "Contract", "Term".</summary>
        public required string SourceKind { get; init; }

        public required Guid SourceId { get; init; }

        /// <summary>Its place in the list.</summary>
        public required int Place { get; set; }

        /// <summary>The register's value that somebody has seen and not taken; null while none was.</summary>
        public string? NotTaken { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<LinkedFact>
        {
            public void Configure(EntityTypeBuilder<LinkedFact> fact)
            {
                fact.ToTable("LinkedFacts");
                fact.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId);
                fact.HasOne(f => f.Draft).WithMany(d => d.Facts).HasForeignKey(f => f.DraftId);
                fact.HasIndex(f => new { f.AuthorityId, f.DraftId, f.Key }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<LinkedFact> LinkedFacts => Set<LinkedFact>();
    }
}
