using Folkmoot.Data;
using Folkmoot.Features.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Alerts
{
    /// <summary>
    /// How far the record has been looked through for news: a number of the audit trail, which numbers all that is written in the order in
    /// which it is there to be read. A time would not do: what is written first may be there last. One row for the whole store.
    /// </summary>
    public sealed class AlertMark
    {
        /// <summary>The key of the one row.</summary>
        public static readonly Guid TheOne = new("00000000-0000-7000-8000-000000000001");

        public required Guid Id { get; init; }

        /// <summary>The last entry looked through.</summary>
        public required long Number { get; set; }

        public int Version { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<AlertMark>
        {
            public void Configure(EntityTypeBuilder<AlertMark> mark) => mark.Property(m => m.Version).IsConcurrencyToken();
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<AlertMark> AlertMarks => Set<AlertMark>();
    }
}
