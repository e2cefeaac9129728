using System.Linq.Expressions;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Timetables
{
    /// <summary>A contract that has to be replaced or continued: by which way its dates are counted, and the last days on which each width of choice is still open.</summary>
    public sealed class ContractTimetable : Entity
    {
        /// <summary>The contract; it may have been taken off the register since, and what was kept of it stays.</summary>
        public required Guid ContractId { get; init; }

        public required Way Way { get; init; }

        /// <summary>The end it was counted from.</summary>
        public required DateOnly End { get; init; }

        /// <summary>The last day on which the first step can begin.</summary>
        public required DateOnly LastSafeDay { get; init; }

        /// <summary>The last day on which a full redesign fits.</summary>
        public required DateOnly LastRedesign { get; init; }

        /// <summary>The last day on which a competition with a compressed design fits.</summary>
        public required DateOnly LastCompressed { get; init; }

        /// <summary>The floor: the last day on which any competition fits.</summary>
        public required DateOnly LastCompetition { get; init; }

        public required DateTime ComputedAt { get; init; }

        /// <summary>When another took its place, or the contract needed none any more.</summary>
        public DateTime? SupersededAt { get; set; }

        /// <summary>The band on a day, by the days kept.</summary>
        public Judged On(DateOnly today) => Bands.ByDays(End.AddDays(1), today, LastRedesign, LastCompressed, LastCompetition);

        /// <summary>Those whose band on a day is one band: what <see cref="On"/> finds, as the database asks it.</summary>
        public static Expression<Func<ContractTimetable, bool>> IsIn(Band band, DateOnly today) => band switch
        {
            Band.Green => t => t.LastRedesign >= today,
            Band.Amber => t => t.LastRedesign < today && t.LastCompressed >= today,
            Band.Red => t => t.LastRedesign < today && t.LastCompressed < today && t.LastCompetition >= today,
            _ => t => t.LastRedesign < today && t.LastCompressed < today && t.LastCompetition < today,
        };

        /// <summary>Whether it says the same as another, whenever that was computed.</summary>
        public bool Says(ContractTimetable other) =>
            (Way, End, LastSafeDay, LastRedesign, LastCompressed, LastCompetition) == (other.Way, other.End, other.LastSafeDay, other.LastRedesign, other.LastCompressed, other.LastCompetition);

        internal sealed class Mapping : IEntityTypeConfiguration<ContractTimetable>
        {
            public void Configure(EntityTypeBuilder<ContractTimetable> timetable)
            {
                timetable.HasOne<Authority>().WithMany().HasForeignKey(t => t.AuthorityId);
                timetable.HasIndex(t => new { t.AuthorityId, t.ContractId });
                timetable.HasIndex(t => new { t.AuthorityId, t.LastSafeDay, t.Id }).HasFilter("\"SupersededAt\" IS NULL");
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<ContractTimetable> ContractTimetables => Set<ContractTimetable>();
    }
}
