using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables;
using Folkmoot.Law.Timetables;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Timetables
{
    /// <summary>That a date is another than it was: both days, and what is behind it.</summary>
    public sealed class DateMove : Entity
    {
        /// <summary>The contract; it may have been taken off the register since, and what was kept of it stays.</summary>
        public required Guid ContractId { get; init; }

        public required string Step { get; init; }

        public required string Name { get; init; }

        /// <summary>The practical day as it was kept; null when the step is new.</summary>
        public DateOnly? Was { get; init; }

        /// <summary>The practical day now; null when the step is gone.</summary>
        public DateOnly? Now { get; init; }

        public required Cause Because { get; init; }

        /// <summary>What had the dates computed again, in words.</summary>
        public required string Why { get; init; }

        public required DateTime At { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<DateMove>
        {
            public void Configure(EntityTypeBuilder<DateMove> move)
            {
                move.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId);
                move.HasIndex(m => new { m.AuthorityId, m.ContractId });
                move.HasIndex(m => new { m.AuthorityId, m.Id });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<DateMove> DateMoves => Set<DateMove>();
    }
}
