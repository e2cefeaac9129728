using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Imports
{
    /// <summary>One capture of a source page. The bytes are in the file store; what was read from them is kept field by field.</summary>
    public sealed class SourcePageVersion : Entity
    {
        public required Guid SourcePageId { get; init; }

        public SourcePage? SourcePage { get; init; }

        /// <summary>From 1.</summary>
        public required int Number { get; init; }

        /// <summary>Address of the original bytes in the file store: their SHA-256.</summary>
        public required string FileAddress { get; init; }

        /// <summary>The name it was read from, below the folder given.</summary>
        public required string FileName { get; init; }

        public required DateTime ImportedAt { get; init; }

        /// <summary>Every field read, with its label, value and place in the text.</summary>
        public required IReadOnlyList<ReadField> Fields { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<SourcePageVersion>
        {
            public void Configure(EntityTypeBuilder<SourcePageVersion> version)
            {
                version.HasOne<Authority>().WithMany().HasForeignKey(v => v.AuthorityId);
                version.HasOne(v => v.SourcePage).WithMany(p => p.Versions).HasForeignKey(v => v.SourcePageId);
                version.HasIndex(v => new { v.AuthorityId, v.SourcePageId, v.Number }).IsUnique();
                version.HasIndex(v => new { v.AuthorityId, v.FileAddress });
                version.Property(v => v.Fields).HasConversion(new JsonList<ReadField>(), JsonList<ReadField>.Comparer);
            }
        }
    }

    /// <summary>A field as it was read from a page.</summary>
    /// <param name="Name">The canonical name; null when the label is not of the core.</param>
    /// <param name="Label">The label as printed.</param>
    /// <param name="Value">The value as printed.</param>
    /// <param name="Start">Its first character in the decoded text.</param>
    /// <param name="Length">Its length in characters.</param>
    public sealed record ReadField(string? Name, string Label, string Value, int Start, int Length);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SourcePageVersion> SourcePageVersions => Set<SourcePageVersion>();
    }
}
