using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Imports
{
    /// <summary>A page or paper of another system that was imported, known by where it came from. Its versions are kept.</summary>
    public sealed class SourcePage : Entity
    {
        /// <summary>What makes it the same page when it comes again: the source's own id, the decision's reference, or the path it was read from.</summary>
        public required string Key { get; init; }

        /// <summary>The kind of page, as in "issue_details".</summary>
        public required string PageKind { get; set; }

        /// <summary>The decision it is about; null for lists and papers about none that is known.</summary>
        public Guid? DecisionId { get; set; }

        public Decision? Decision { get; init; }

        /// <summary>Ids at the source, as "IId=67925", so that old addresses find it.</summary>
        public IReadOnlyList<string> SourceIds { get; set; } = [];

        public List<SourcePageVersion> Versions { get; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<SourcePage>
        {
            public void Configure(EntityTypeBuilder<SourcePage> page)
            {
                page.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
                page.HasOne(p => p.Decision).WithMany().HasForeignKey(p => p.DecisionId);
                page.HasIndex(p => new { p.AuthorityId, p.Key }).IsUnique();
                page.HasIndex(p => new { p.AuthorityId, p.DecisionId });
                page.Property(p => p.SourceIds).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SourcePage> SourcePages => Set<SourcePage>();
    }
}
