using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Imports.Records
{
    /// <summary>Which row of the register a key of a record file stands for, so that the next version of the file changes, adds and removes the right ones.</summary>
    public sealed class RecordFact : Entity
    {
        /// <summary>The record file's own key.</summary>
        public required string Record { get; init; }

        /// <summary>The way to the fact by keys: "contract/interim/term/first-year".</summary>
        public required string Path { get; init; }

        public required string Kind { get; init; }

        public required Guid ThingId { get; set; }

        /// <summary>What the file said of it, as a hash: an unchanged fact is left alone, whoever has edited the row since.</summary>
        public required string Fingerprint { get; set; }

        /// <summary>The row was here before the file named it, so the file only fills in what is not known and never removes it.</summary>
        public bool Adopted { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<RecordFact>
        {
            public void Configure(EntityTypeBuilder<RecordFact> fact)
            {
                fact.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId);
                fact.HasIndex(f => new { f.AuthorityId, f.Record, f.Path }).IsUnique();
                fact.HasIndex(f => new { f.AuthorityId, f.ThingId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<RecordFact> RecordFacts => Set<RecordFact>();
    }
}
