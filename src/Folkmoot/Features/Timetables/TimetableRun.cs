using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Timetables;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Timetables
{
    /// <summary>One time that all timetables of an authority were computed.</summary>
    public sealed class TimetableRun : Entity
    {
        public required DateTime At { get; init; }

        /// <summary>What had them computed, in words.</summary>
        public required string Why { get; init; }

        /// <summary>Tells the rules, calendars and lengths they were computed with from others.</summary>
        public required string Print { get; init; }

        /// <summary>How many contracts have a timetable.</summary>
        public int Contracts { get; init; }

        /// <summary>How many dates are kept that were not before.</summary>
        public int Written { get; init; }

        public int Moved { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<TimetableRun>
        {
            public void Configure(EntityTypeBuilder<TimetableRun> run)
            {
                run.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                run.HasIndex(r => new { r.AuthorityId, r.At });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<TimetableRun> TimetableRuns => Set<TimetableRun>();
    }
}
